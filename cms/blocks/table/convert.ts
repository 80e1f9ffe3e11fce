import type { TableBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { linesFromStored, linesToStored } from '../lines.ts'
import { within } from '../place.ts'

export const tableConverter: BlockConverter<TableBlock, 'table'> = {
  toStored: ({ caption, head, rows }, place) => ({
    kind: 'table',
    caption: caption ?? '',
    head: head ?? [],
    rows: (rows ?? []).map(({ cells }, index) => linesToStored(cells, within(place, 'rows', index), 'cells')),
  }),
  fromStored: ({ caption, head, rows }, place) => ({
    blockType: 'table',
    caption,
    head,
    rows: rows.map((cells, index) => ({ cells: linesFromStored(cells, within(place, 'rows', index), 'cells') })),
  }),
}
