import type { Block } from 'payload'
import { oneOf } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'

/** Someone to talk to. */
export const contactBlock: Block = {
  slug: 'contact',
  interfaceName: 'ContactBlock',
  labels: { singular: 'Contact', plural: 'Contacts' },
  fields: [
    oneOf({ name: 'service', to: 'services', help: 'Whom to contact. Name, number and hours come from the directory.', required: true }),
    textField({ name: 'why', help: 'Why to ring them: "They can arrange a break for you".' }),
  ],
}
