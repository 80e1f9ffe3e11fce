import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { nobody } from '../access/nobody.ts'
import { tryAgainEndpoint } from '../mail/try-again-endpoint.ts'
import { dayAndTime } from '../fields/day-and-time.ts'
import { groups } from './groups.ts'

/**
 * Emails on their way. A mail is an entry first, so that a mail server that is away or a restart loses none. Its key says what
 * it is for: there is one of each, so nobody is written to twice. Written by the program only.
 */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: 'Email', plural: 'Emails' },
  admin: {
    useAsTitle: 'subject',
    group: groups.people,
    defaultColumns: ['subject', 'to', 'state', 'createdAt', 'sentAt'],
    description: 'Emails that Waymark sends: to providers, and to editors. You cannot change anything here.',
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  access: { read: editors, create: nobody, update: nobody, delete: editors },
  endpoints: [tryAgainEndpoint],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'to', type: 'text', required: true, admin: { description: 'Who it goes to.' } },
    { name: 'subject', type: 'text', required: true, admin: { description: 'What it is about.' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: [
        { value: 'waiting', label: 'Waiting to be sent' },
        { value: 'sent', label: 'Sent' },
        { value: 'failed', label: 'Could not be sent' },
      ],
      admin: { description: 'How far it came.' },
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, admin: { description: 'How often it was tried.' } },
    { name: 'nextTry', type: 'date', index: true, admin: { description: 'When it is tried next.', date: dayAndTime } },
    { name: 'sentAt', type: 'date', admin: { description: 'When it was sent.', date: dayAndTime } },
    { name: 'lastError', type: 'textarea', admin: { description: 'What the mail server said last.' } },
    // A link that needs no password is put in when it is sent: a copy of the database holds none.
    { name: 'letter', type: 'json', required: true, admin: { hidden: true } },
    { name: 'checkLink', type: 'relationship', relationTo: 'check-links', admin: { hidden: true } },
  ],
}
