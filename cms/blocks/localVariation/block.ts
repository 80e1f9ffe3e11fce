import type { Block } from 'payload'
import { oneOf } from '../../fields/reference.ts'
import { proseField } from '../../fields/rich-text/prose-field.ts'
import { textField } from '../../fields/text.ts'

/** What differs from council to council. */
export const localVariationBlock: Block = {
  slug: 'localVariation',
  interfaceName: 'LocalVariationBlock',
  labels: { singular: 'Where you live', plural: 'Where you live' },
  fields: [
    textField({ name: 'title', help: 'A heading, if it needs one: "How to apply where you live".' }),
    {
      name: 'variations',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Council', plural: 'Councils' },
      admin: { description: 'One for each council where it differs.' },
      fields: [
        oneOf({ name: 'council', to: 'places', help: 'The council it is about.', required: true }),
        proseField({ name: 'body', label: 'Words', help: 'What holds there.', required: true }),
      ],
    },
  ],
}
