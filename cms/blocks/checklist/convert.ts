import type { ChecklistBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { linesFromStored, linesToStored } from '../lines.ts'

export const checklistConverter: BlockConverter<ChecklistBlock, 'checklist'> = {
  toStored: ({ title, items }, place) => ({ kind: 'checklist', title: title ?? '', items: linesToStored(items, place, 'items') }),
  fromStored: ({ title, items }, place) => ({ blockType: 'checklist', title, items: linesFromStored(items, place, 'items') }),
}
