import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { nobodyField } from '../access/nobody-field.ts'
import { people } from '../access/people.ts'
import { emailAddress } from '../fields/email-address.ts'
import { oneOf } from '../fields/reference.ts'
import { longTextField, textField } from '../fields/text.ts'
import { decideEndpoint } from '../update-requests/decide-endpoint.ts'
import type { UpdateRequest } from '../payload-types.ts'
import { groups } from './groups.ts'

/** What providers and readers ask to be changed. An editor decides; nothing changes by itself. */
export const updateRequests: CollectionConfig = {
  slug: 'update-requests',
  labels: { singular: 'Update request', plural: 'Update requests' },
  admin: {
    useAsTitle: 'summary',
    group: groups.people,
    defaultColumns: ['summary', 'kind', 'service', 'state', 'createdAt'],
    description: 'What providers and readers ask us to change. Look at each one and say what you decided.',
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  access: { read: people, create: editors, update: editors, delete: editors },
  endpoints: [decideEndpoint],
  fields: [
    { name: 'review', type: 'ui', admin: { components: { Field: '/update-requests/review.tsx#Review' } } },
    longTextField({ name: 'changes', label: 'In their words', help: 'What they ask for.', required: true }),
    textField({ name: 'summary', help: 'What it is about, in a few words.', required: true }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'suggestion',
      options: [
        { value: 'changes', label: 'Changes from the provider' },
        { value: 'confirmed', label: 'The provider says all is right' },
        { value: 'suggestion', label: 'Suggestion' },
      ],
      admin: { description: 'Who asks, and for what.' },
    },
    oneOf({ name: 'service', to: 'services', help: 'The entry it is about.' }),
    textField({ name: 'page', help: 'The address of the page it is about, when it is no service: /guides/getting-a-break/.' }),
    textField({ name: 'fromName', label: 'From', help: 'Who asks. Never published.' }),
    textField({ name: 'fromEmail', label: 'Their email address', help: 'To answer them. Never published.', validate: emailAddress }),
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'new',
      options: [
        { value: 'new', label: 'New' },
        { value: 'checking', label: 'Being checked' },
        { value: 'done', label: 'Changed' },
        { value: 'part', label: 'Changed in part' },
        { value: 'declined', label: 'Not changed' },
      ],
      admin: { position: 'sidebar', description: 'What came of it.' },
    },
    oneOf({ name: 'decidedBy', to: 'users', help: 'Who decided.', inSidebar: true }),
    {
      name: 'decision',
      type: 'textarea',
      label: 'Why',
      admin: {
        description: 'Why it was changed or not. The provider is told this.',
        // While changes wait, the note for the provider, above, asks for the same.
        condition: ({ kind, state }: Partial<UpdateRequest>) => kind !== 'changes' || (state !== 'new' && state !== 'checking'),
      },
    },
    // What the provider changed, field by field, with what the record said when they opened the form.
    { name: 'differences', type: 'json', access: nobodyField, admin: { hidden: true } },
    { name: 'accepted', type: 'json', access: nobodyField, admin: { hidden: true } },
    // A link is used up by the one request that has it.
    { name: 'usedLink', type: 'text', unique: true, access: nobodyField, admin: { hidden: true } },
  ],
}
