import type { Block } from 'payload'
import { linesField } from '../../fields/rich-text/line-field.ts'
import { textField, textsField } from '../../fields/text.ts'
import { oneForEachColumn } from '../one-for-each-column.ts'

/** A table of facts. Keep it small: on a phone each row becomes a card. */
export const tableBlock: Block = {
  slug: 'table',
  interfaceName: 'TableBlock',
  labels: { singular: 'Table', plural: 'Tables' },
  fields: [
    textField({ name: 'caption', help: 'What the table shows.', required: true }),
    textsField({ name: 'head', label: 'Column headings', help: 'At least two.', minRows: 2 }),
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Row', plural: 'Rows' },
      admin: { description: 'The first cell of a row names it.' },
      fields: [linesField({ name: 'cells', one: 'Cell', help: 'One for each column, in the same order.', validate: oneForEachColumn('head') })],
    },
  ],
}
