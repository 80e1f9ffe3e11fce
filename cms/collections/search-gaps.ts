import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { nobody } from '../access/nobody.ts'
import { people } from '../access/people.ts'
import { textField } from '../fields/text.ts'
import { groups } from './groups.ts'

/** What people looked for and did not find, without anything about who looked. */
export const searchGaps: CollectionConfig = {
  slug: 'search-gaps',
  labels: { singular: 'Search without a result', plural: 'Searches without a result' },
  admin: {
    useAsTitle: 'words',
    group: groups.people,
    defaultColumns: ['words', 'place', 'times', 'lastSeen'],
    description: 'What people looked for and did not find. It holds nothing about who looked.',
  },
  access: { read: people, create: nobody, update: editors, delete: editors },
  fields: [
    textField({ name: 'words', help: 'What was typed.', required: true }),
    textField({ name: 'place', help: 'The place that was chosen, if any.' }),
    { name: 'times', type: 'number', required: true, defaultValue: 1, min: 1, admin: { description: 'How often.' } },
    { name: 'lastSeen', type: 'date', required: true, admin: { description: 'When it was last typed.' } },
    textField({ name: 'answer', help: 'What we did about it: a new page, a synonym.' }),
  ],
}
