import type { Block } from 'payload'
import { longTextField, textField } from '../../fields/text.ts'

/** A carer's own words. */
export const quoteBlock: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: 'Quote', plural: 'Quotes' },
  fields: [
    longTextField({ name: 'words', help: 'Exactly as they said it, without quotation marks.', required: true }),
    textField({ name: 'who', help: 'A name they chose, or what they are: "Carer from Weymouth". Ask them first.' }),
  ],
}
