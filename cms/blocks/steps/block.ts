import type { Block } from 'payload'
import { proseField } from '../../fields/rich-text/prose-field.ts'
import { textField } from '../../fields/text.ts'

/** What to do, in order. */
export const stepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: { singular: 'Steps', plural: 'Steps' },
  fields: [
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Step', plural: 'Steps' },
      admin: { description: 'What to do, in the order to do it. They are numbered by themselves.' },
      fields: [
        textField({ name: 'title', help: 'The step in a few words: "Ring the council".', required: true }),
        proseField({ name: 'body', label: 'More', help: 'How to do it, if the title does not say enough.' }),
      ],
    },
  ],
}
