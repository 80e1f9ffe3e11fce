import type { Block } from 'payload'
import { oneOf } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'

/** One figure, large. */
export const keyFactBlock: Block = {
  slug: 'keyFact',
  interfaceName: 'KeyFactBlock',
  labels: { singular: 'Key fact', plural: 'Key facts' },
  fields: [
    textField({ name: 'label', help: 'What the figure is: "Carer\'s Allowance now".', required: true }),
    oneOf({ name: 'fact', to: 'facts', help: 'The figure itself, kept under Facts.', required: true }),
    textField({ name: 'note', help: 'A few words below it, if needed: "before tax".' }),
  ],
}
