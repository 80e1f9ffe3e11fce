import { slugField } from '../fields/slug.ts'
import { textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Who a guide or a service is for. */
export const audiences = writtenCollection({
  slug: 'audiences',
  labels: { singular: 'Audience', plural: 'Audiences' },
  admin: {
    useAsTitle: 'title',
    group: groups.advice,
    defaultColumns: ['title', '_status', 'updatedAt'],
    description: 'Who a guide or a service is for, when it is not for every carer.',
  },
  fields: [
    textField({ name: 'title', help: '"Young carers", "Parent carers".', required: true }),
    textField({ name: 'description', help: 'One plain sentence, if the name does not say enough.' }),
    slugField({ from: 'title' }),
  ],
})
