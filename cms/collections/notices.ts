import { dayField, dayOf } from '../fields/day.ts'
import { manyOf } from '../fields/reference.ts'
import { proseField } from '../fields/rich-text/prose-field.ts'
import { slugField } from '../fields/slug.ts'
import { textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** What readers must see for a while: a closure, a winter line. */
export const notices = writtenCollection({
  slug: 'notices',
  labels: { singular: 'Notice', plural: 'Notices' },
  admin: {
    useAsTitle: 'title',
    group: groups.advice,
    defaultColumns: ['title', 'tone', 'from', 'until', '_status'],
    description: 'Closures, winter lines and other news that readers must see for a while. They hide themselves outside their dates.',
  },
  isScheduled: true,
  fields: [
    textField({ name: 'title', help: 'What happens, in a few words: "The Bridport centre is closed this week".', required: true }),
    proseField({ name: 'body', label: 'Words', help: 'What it means for readers, and what to do instead.', required: true }),
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'note',
      options: [
        { value: 'note', label: 'Note' },
        { value: 'important', label: 'Important' },
        { value: 'urgent', label: 'Urgent' },
      ],
      admin: { description: 'How much it matters.' },
    },
    dayField({ name: 'from', help: 'The first day it shows.', required: true }),
    dayField({ name: 'until', help: 'The last day it shows.', required: true, validate: notBeforeFrom }),
    manyOf({ name: 'services', to: 'services', help: 'Services it shows on. With no service and no guide it shows on the home page.' }),
    manyOf({ name: 'guides', to: 'guides', help: 'Guides it shows on.' }),
    slugField({ from: 'title', help: 'Its name in files. Leave it empty to make it from the title.' }),
  ],
})

function notBeforeFrom(value: unknown, { data }: { data: { from?: string | null } }): string | true {
  if (value === undefined || value === null || value === '') return 'Say which day is the last. A notice without an end is forgotten.'
  const until = dayOf(new Date(value as string | Date).toISOString())
  return !data.from || until >= dayOf(new Date(data.from).toISOString()) || 'The last day must not be before the first. Choose a later day.'
}
