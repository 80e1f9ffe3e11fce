import { locationKindWords } from '../../content/document/directory-words.ts'
import { choiceField } from '../fields/choices.ts'
import { coordinateFields } from '../fields/coordinates.ts'
import { featuresField } from '../fields/directory/access-features.ts'
import { postcodeField } from '../fields/postcode.ts'
import { slugField } from '../fields/slug.ts'
import { longTextField, textField } from '../fields/text.ts'
import { locationSchema } from '../../content/schema/location.ts'
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
  mayBeFollowed: true,
  fields: [
    textField({ name: 'name', help: 'What it is called: "Dorchester Library".', required: true }),
    choiceField({
      name: 'kind',
      label: 'What it is for',
      help: 'Whether people can go there.',
      words: locationKindWords,
      isRequired: true,
      defaultValue: 'physical',
    }),
    longTextField({ name: 'address', help: 'As it is written on an envelope, without the postcode.', required: true }),
    {
      type: 'row',
      fields: [
        textField({ name: 'town', help: 'If it is not in the address already.' }),
        textField({ name: 'county', help: 'If it is not in the address already.' }),
      ],
    },
    postcodeField,
    coordinateFields,
    longTextField({ name: 'directions', help: 'How to get there: bus, parking, which door.' }),
    featuresField,
    longTextField({ name: 'accessibility', label: 'Access in words', help: 'What the list above does not say. Only what you know.' }),
    textField({
      name: 'uprn',
      label: 'Property number (UPRN)',
      help: 'For open data. Digits only.',
      validate: (value: unknown) =>
        value === undefined || value === null || value === '' || locationSchema.shape.uprn.safeParse(value).success || 'Digits only.',
    }),
    slugField({ from: 'name', help: 'Its name in links and files. Leave it empty to make it from the name. Do not change it later.' }),
  ],
})
