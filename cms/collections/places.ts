import { placeSchema } from '../../content/schema/taxonomy.ts'
import { coordinateFields } from '../fields/coordinates.ts'
import { formerSlugsField } from '../fields/directory/former-slugs.ts'
import { manyOf, oneOf } from '../fields/reference.ts'
import { slugField } from '../fields/slug.ts'
import { longTextField, textField, textsField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Where a reader can be, or a service can serve. */
export const places = writtenCollection({
  slug: 'places',
  labels: { singular: 'Place', plural: 'Places' },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'kind', '_status', 'updatedAt'],
    description: 'Where readers live and services work: councils, areas, towns and postcode districts.',
  },
  fields: [
    textField({ name: 'name', help: '"Dorset Council", "Bridport", "DT6".', required: true }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { value: 'nation', label: 'Nation' },
        { value: 'council', label: 'Council' },
        { value: 'area', label: 'Area' },
        { value: 'town', label: 'Town or village' },
        { value: 'postcode-district', label: 'Postcode district' },
      ],
      admin: { description: 'What sort of place it is.' },
    },
    textField({ name: 'covers', help: 'What a district covers: "Dorchester rural: Puddletown, Cerne Abbas".' }),
    coordinateFields,
    manyOf({ name: 'councils', to: 'places', help: 'The councils it lies in, the main one first. Name both when it straddles a border.' }),
    manyOf({ name: 'areas', to: 'places', help: 'Areas and towns around it whose services also fit.' }),
    textsField({ name: 'districts', help: 'Its postcode districts: DT1, DT2.' }),
    {
      ...textsField({
        name: 'onsCodes',
        label: 'Official codes',
        help: 'For a council: the code or codes of the Office for National Statistics, like E06000059.',
      }),
      validate: (value: unknown) => placeSchema.shape.onsCodes.safeParse(value ?? []).success || 'Write each code like E06000059.',
    },
    oneOf({ name: 'carersService', to: 'services', help: 'For a council: where carers are helped.' }),
    oneOf({ name: 'adultSocialCare', to: 'services', help: 'For a council: where adults who need care are helped.' }),
    longTextField({ name: 'note', help: 'What readers should know about this place.' }),
    formerSlugsField,
    slugField({ from: 'name' }),
  ],
})
