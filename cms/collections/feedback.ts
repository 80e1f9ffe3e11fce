import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { people } from '../access/people.ts'
import { longTextField, textField } from '../fields/text.ts'
import { forgetContact } from '../hooks/forget-contact.ts'
import { groups } from './groups.ts'

/** What readers tell us about a page. */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: 'Feedback', plural: 'Feedback' },
  admin: {
    useAsTitle: 'page',
    group: groups.people,
    defaultColumns: ['page', 'kind', 'state', 'createdAt'],
    description: 'What readers tell us about pages, and which other formats they ask for.',
  },
  access: { read: people, create: editors, update: editors, delete: editors },
  hooks: { beforeChange: [forgetContact] },
  fields: [
    textField({ name: 'page', help: 'The address of the page it is about: /guides/getting-a-break/.', required: true }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { value: 'wrong', label: 'Something is wrong' },
        { value: 'unclear', label: 'Something is hard to understand' },
        { value: 'format', label: 'Asks for another format' },
        { value: 'thanks', label: 'Thanks' },
        { value: 'other', label: 'Something else' },
      ],
      admin: { description: 'What sort it is.' },
    },
    longTextField({ name: 'words', help: 'What they wrote.' }),
    textField({ name: 'contact', help: 'How to reach them, if they want an answer. Never published. Deleted when you set this to "Dealt with".' }),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      options: [
        { value: 'new', label: 'New' },
        { value: 'done', label: 'Dealt with' },
      ],
      admin: { position: 'sidebar', description: 'Whether somebody has dealt with it.' },
    },
  ],
}
