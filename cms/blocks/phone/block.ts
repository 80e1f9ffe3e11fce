import type { Block } from 'payload'
import { oneOf } from '../../fields/reference.ts'

/** The main telephone number of a service inside a sentence. */
export const phoneBlock: Block = {
  slug: 'phone',
  interfaceName: 'PhoneInline',
  labels: { singular: 'Phone number', plural: 'Phone numbers' },
  admin: { components: { Label: '/blocks/phone/label.tsx#PhoneLabel' } },
  fields: [
    oneOf({ name: 'service', to: 'services', help: 'Whose number. It is kept on the service: when it changes there, every page follows.', required: true }),
  ],
}
