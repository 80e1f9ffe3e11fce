import type { ArrayField } from 'payload'
import { phoneSchema } from '../../content/schema/service.ts'
import { textField } from './text.ts'

/** The telephone numbers of a service; the first one is the one pages print. */
export const phonesField: ArrayField = {
  name: 'phones',
  type: 'array',
  labels: { singular: 'Phone number', plural: 'Phone numbers' },
  admin: { description: "The first one is the one that pages print. Only numbers you have seen on the service's own pages or papers." },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'phone',
      options: [
        { value: 'phone', label: 'Phone' },
        { value: 'text', label: 'Text message' },
        { value: 'textphone', label: 'Textphone' },
        { value: 'relay', label: 'Relay UK' },
      ],
      admin: { description: 'What the number is for.' },
    },
    textField({
      name: 'number',
      help: 'As it is printed, digits and spaces: 0800 368 8349.',
      required: true,
      validate: (value: unknown) => phoneSchema.shape.number.safeParse(value).success || 'Write it with digits and spaces only, like 0800 368 8349.',
    }),
    textField({ name: 'label', help: 'Which line it is, when there is more than one: "Evenings and weekends".' }),
  ],
}
