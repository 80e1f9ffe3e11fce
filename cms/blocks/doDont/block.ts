import type { Block } from 'payload'
import { linesField } from '../../fields/rich-text/line-field.ts'

/** What helps and what does not, side by side. */
export const doDontBlock: Block = {
  slug: 'doDont',
  interfaceName: 'DoDontBlock',
  labels: { singular: 'Do and do not', plural: 'Do and do not' },
  fields: [
    linesField({ name: 'dos', label: 'Do', one: 'Do', help: 'Things to do. Each works after the word "Do": "keep a note of who you spoke to".' }),
    linesField({ name: 'donts', label: 'Do not', one: 'Do not', help: 'Things not to do. Each works after "Do not": "sign anything you are not sure about".' }),
  ],
}
