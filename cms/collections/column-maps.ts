import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { nobody } from '../access/nobody.ts'
import { people } from '../access/people.ts'

/** What the columns of somebody's spreadsheet are: said once on the import screen, and known when the next file of theirs comes. */
export const columnMaps: CollectionConfig = {
  slug: 'column-maps',
  labels: { singular: 'Column map', plural: 'Column maps' },
  admin: {
    useAsTitle: 'name',
    // Few ever need the list: the import screen leads to it.
    group: false,
    defaultColumns: ['name', 'updatedAt'],
    description: 'What the columns of spreadsheets are that others send. They are made where a file is brought in: delete here what is not needed any more.',
    hideAPIURL: true,
  },
  access: { read: people, create: nobody, update: nobody, delete: editors },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true, admin: { description: 'Whose spreadsheet it is.' } },
    // `SheetMap[]`, one for each sheet of the file, in order.
    { name: 'sheets', type: 'json', required: true, admin: { hidden: true } },
  ],
}
