import type { Block } from 'payload'
import { oneOf } from '../../fields/reference.ts'

/** A figure, date or limit inside a sentence, kept once as a fact. */
export const factBlock: Block = {
  slug: 'fact',
  interfaceName: 'FactInline',
  labels: { singular: 'Fact', plural: 'Facts' },
  admin: { components: { Label: '/blocks/fact/label.tsx#FactLabel' } },
  fields: [
    oneOf({ name: 'fact', to: 'facts', help: 'The figure, date or limit. When it changes, change it under Facts: every page follows.', required: true }),
    {
      name: 'form',
      type: 'select',
      required: true,
      defaultValue: 'full',
      options: [
        { value: 'full', label: 'In full: "£86.45 a week"' },
        { value: 'value', label: 'The value alone: "£86.45"' },
      ],
      admin: { description: 'How it stands in the sentence.' },
    },
  ],
}
