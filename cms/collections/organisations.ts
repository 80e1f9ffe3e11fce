import { slugField } from '../fields/slug.ts'
import { textField } from '../fields/text.ts'
import { webAddress } from '../fields/web-address.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Who runs services. */
export const organisations = writtenCollection({
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'website', '_status', 'updatedAt'],
    description: 'Councils, charities and others who run the services of the directory.',
  },
  fields: [
    textField({ name: 'name', help: 'As it calls itself.', required: true }),
    textField({ name: 'description', help: 'What it is, in one sentence.' }),
    textField({ name: 'website', help: 'Its website, starting with https://. Leave it empty if you do not know it.', validate: webAddress }),
    slugField({ from: 'name' }),
  ],
})
