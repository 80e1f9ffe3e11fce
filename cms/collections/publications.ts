import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { people } from '../access/people.ts'
import { problemsField } from '../fields/problems.ts'
import { oneOf } from '../fields/reference.ts'
import { dayAndTime } from '../fields/day-and-time.ts'
import { groups } from './groups.ts'

/** The history of publishing: what went live, when, by whom, and what stopped it. Written by the program only. */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: 'Publication', plural: 'Publications' },
  admin: {
    useAsTitle: 'digest',
    group: groups.site,
    defaultColumns: ['state', 'digest', 'startedAt', 'finishedAt', 'startedBy'],
    description: 'What was published, when and by whom. You cannot change anything here.',
  },
  defaultSort: '-startedAt',
  access: { read: people, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'waiting', label: 'Waiting' },
        { value: 'checking', label: 'Checking the content' },
        { value: 'building', label: 'Building the site' },
        { value: 'live', label: 'Live' },
        { value: 'replaced', label: 'Replaced by a later one' },
        { value: 'failed', label: 'Stopped' },
      ],
      admin: { description: 'How far it came.' },
    },
    { name: 'digest', type: 'text', index: true, admin: { description: 'Its fingerprint: the name of its folder.' } },
    { name: 'startedAt', type: 'date', required: true, index: true, admin: { description: 'When it began.', date: dayAndTime } },
    { name: 'finishedAt', type: 'date', admin: { description: 'When it went live or stopped.', date: dayAndTime } },
    oneOf({ name: 'startedBy', to: 'users', help: 'Who published. Empty: a schedule or a command.' }),
    { name: 'message', type: 'textarea', admin: { description: 'What happened, in a sentence.' } },
    {
      name: 'counts',
      type: 'array',
      labels: { singular: 'Count', plural: 'Counts' },
      admin: { description: 'How much it holds.', initCollapsed: true },
      fields: [
        { name: 'of', type: 'text', required: true, admin: { description: 'What is counted.' } },
        { name: 'count', type: 'number', required: true, admin: { description: 'How many.' } },
      ],
    },
    problemsField('What stopped it, or what was left out because its translation is not finished, and what to do.'),
  ],
}
