import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { people } from '../access/people.ts'
import { emailAddress } from '../fields/email-address.ts'
import { oneOf } from '../fields/reference.ts'
import { longTextField, textField } from '../fields/text.ts'
import { groups } from './groups.ts'

/** What providers and readers ask to be changed in the directory. An editor decides; nothing changes by itself. */
export const updateRequests: CollectionConfig = {
  slug: 'update-requests',
  labels: { singular: 'Update request', plural: 'Update requests' },
  admin: {
    useAsTitle: 'summary',
    group: groups.people,
    defaultColumns: ['summary', 'service', 'state', 'createdAt'],
    description: 'What providers and readers ask us to change. Check it, change the entry, then say what you decided.',
  },
  access: { read: people, create: editors, update: editors, delete: editors },
  fields: [
    textField({ name: 'summary', help: 'What it is about, in a few words.', required: true }),
    oneOf({ name: 'service', to: 'services', help: 'The entry it is about.' }),
    longTextField({ name: 'changes', help: 'What they ask for, in their words.', required: true }),
    textField({ name: 'fromName', label: 'From', help: 'Who asks. Never published.' }),
    textField({ name: 'fromEmail', label: 'Their email address', help: 'To answer them. Never published.', validate: emailAddress }),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      options: [
        { value: 'new', label: 'New' },
        { value: 'checking', label: 'Being checked' },
        { value: 'done', label: 'Changed' },
        { value: 'declined', label: 'Not changed' },
      ],
      admin: { position: 'sidebar', description: 'What came of it.' },
    },
    oneOf({ name: 'decidedBy', to: 'users', help: 'Who decided.', inSidebar: true }),
    longTextField({ name: 'decision', label: 'Why', help: 'Why it was changed or not.' }),
  ],
}
