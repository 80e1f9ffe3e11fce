import type { ComparisonBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { linesFromStored, linesToStored } from '../lines.ts'
import { within } from '../place.ts'

export const comparisonConverter: BlockConverter<ComparisonBlock, 'comparison'> = {
  toStored: ({ caption, columns, rows }, place) => ({
    kind: 'comparison',
    caption: caption ?? '',
    columns: columns ?? [],
    rows: (rows ?? []).map(({ label, cells }, index) => ({ label, cells: linesToStored(cells, within(place, 'rows', index), 'cells') })),
  }),
  fromStored: ({ caption, columns, rows }, place) => ({
    blockType: 'comparison',
    caption,
    columns,
    rows: rows.map(({ label, cells }, index) => ({ label, cells: linesFromStored(cells, within(place, 'rows', index), 'cells') })),
  }),
}
