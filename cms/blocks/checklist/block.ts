import type { Block } from 'payload'
import { linesField } from '../../fields/rich-text/line-field.ts'
import { textField } from '../../fields/text.ts'

/** Things to tick, on screen and on paper. */
export const checklistBlock: Block = {
  slug: 'checklist',
  interfaceName: 'ChecklistBlock',
  labels: { singular: 'Checklist', plural: 'Checklists' },
  fields: [
    textField({ name: 'title', help: 'What the list is for: "Take with you".', required: true }),
    linesField({ name: 'items', label: 'Things to tick', one: 'Item', help: 'One thing each.', required: true, minRows: 1 }),
  ],
}
