import { pictureField } from '../fields/picture.ts'
import { slugField } from '../fields/slug.ts'
import { textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Steps of the carer's journey: how the home page and the guides are arranged. */
export const stages = writtenCollection({
  slug: 'stages',
  labels: { singular: 'Stage', plural: 'Stages' },
  admin: {
    useAsTitle: 'title',
    group: groups.advice,
    defaultColumns: ['title', 'order', '_status', 'updatedAt'],
    description: "The steps of a carer's journey. The home page shows them in order, each with its guides.",
  },
  fields: [
    textField({ name: 'title', help: 'In carers\' words: "I have just started caring".', required: true }),
    textField({ name: 'description', help: 'One plain sentence.', required: true }),
    { name: 'order', type: 'number', required: true, min: 1, admin: { description: 'Its place on the home page: 1 comes first.', step: 1 } },
    pictureField({ name: 'picture', help: 'Shown beside its title on the home page.' }),
    slugField({ from: 'title' }),
  ],
})
