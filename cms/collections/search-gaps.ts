import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { people } from '../access/people.ts'
import { textField } from '../fields/text.ts'
import { groups } from './groups.ts'

/** What people looked for and did not find, without anything about who looked. The site tells nobody what is typed: editors note what they hear. */
export const searchGaps: CollectionConfig = {
  slug: 'search-gaps',
  labels: { singular: 'Search without a result', plural: 'Searches without a result' },
  admin: {
    useAsTitle: 'words',
    group: groups.people,
    defaultColumns: ['words', 'place', 'times', 'lastSeen'],
    description: 'What people asked for, on the phone or at a desk, and did not find on the site. Note nothing about who asked.',
  },
  access: { read: people, create: editors, update: editors, delete: editors },
  fields: [
    textField({ name: 'words', help: 'In their words.', required: true }),
    textField({ name: 'place', help: 'The place that was chosen, if any.' }),
    { name: 'times', type: 'number', required: true, defaultValue: 1, min: 1, admin: { description: 'How often.' } },
    { name: 'lastSeen', type: 'date', required: true, admin: { description: 'When somebody last asked.', date: { displayFormat: 'd MMMM yyyy' } } },
    textField({ name: 'answer', help: 'What we did about it: a new page, a synonym.' }),
  ],
}
