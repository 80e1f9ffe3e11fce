import { coordinateFields } from '../fields/coordinates.ts'
import { postcodeField } from '../fields/postcode.ts'
import { slugField } from '../fields/slug.ts'
import { longTextField, textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Buildings that services can be visited at. */
export const locations = writtenCollection({
  slug: 'locations',
  labels: { singular: 'Location', plural: 'Locations' },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'postcode', '_status', 'updatedAt'],
    description: 'Buildings that people can visit. Several services may share one.',
  },
  fields: [
    textField({ name: 'name', help: 'What it is called: "Dorchester Library".', required: true }),
    longTextField({ name: 'address', help: 'As it is written on an envelope, without the postcode.', required: true }),
    postcodeField,
    coordinateFields,
    longTextField({ name: 'directions', help: 'How to get there: bus, parking, which door.' }),
    longTextField({ name: 'accessibility', help: 'Steps, lift, toilet, hearing loop. Only what you know.' }),
    slugField({ from: 'name', help: 'Its name in links and files. Leave it empty to make it from the name. Do not change it later.' }),
  ],
})
