import type { Block } from 'payload'
import { linesField } from '../../fields/rich-text/line-field.ts'
import { textField, textsField } from '../../fields/text.ts'
import { oneForEachColumn } from '../one-for-each-column.ts'

/** "Who does what": columns are bodies, rows are questions. */
export const comparisonBlock: Block = {
  slug: 'comparison',
  interfaceName: 'ComparisonBlock',
  labels: { singular: 'Comparison', plural: 'Comparisons' },
  fields: [
    textField({ name: 'caption', help: 'What is compared: "Who does what".', required: true }),
    textsField({ name: 'columns', help: 'What is compared, at least two: "The council", "The NHS".', minRows: 2 }),
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Row', plural: 'Rows' },
      admin: { description: 'One question a row, with an answer for each column.' },
      fields: [
        textField({ name: 'label', label: 'Question', help: 'What the row is about: "Who pays".', required: true }),
        linesField({ name: 'cells', label: 'Answers', one: 'Answer', help: 'One for each column, in the same order.', validate: oneForEachColumn('columns') }),
      ],
    },
  ],
}
