import type { Block } from 'payload'
import { proseField } from '../../fields/rich-text/prose-field.ts'
import { textField } from '../../fields/text.ts'

/** Words that must not be missed. */
export const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: 'Callout', plural: 'Callouts' },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'note',
      options: [
        { value: 'note', label: 'Note: good to know' },
        { value: 'important', label: 'Important: do not miss this' },
        { value: 'urgent', label: 'Urgent: act soon' },
        { value: 'emergency', label: 'Emergency: ring 999' },
      ],
      admin: { description: 'How much it matters. Use the strong ones seldom, or they stop working.' },
    },
    textField({ name: 'title', help: 'A short heading, if it needs one.' }),
    proseField({ name: 'body', label: 'Words', help: 'A few sentences.', required: true }),
  ],
}
