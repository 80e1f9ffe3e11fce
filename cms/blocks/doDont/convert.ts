import type { DoDontBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { linesFromStored, linesToStored } from '../lines.ts'

export const doDontConverter: BlockConverter<DoDontBlock, 'doDont'> = {
  toStored: ({ dos, donts }, place) => ({ kind: 'doDont', dos: linesToStored(dos, place, 'dos'), donts: linesToStored(donts, place, 'donts') }),
  fromStored: ({ dos, donts }, place) => ({
    blockType: 'doDont',
    dos: linesFromStored(dos, place, 'dos'),
    donts: linesFromStored(donts, place, 'donts'),
  }),
}
