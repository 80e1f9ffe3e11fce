import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { nobodyField } from '../access/nobody-field.ts'
import { people } from '../access/people.ts'
import { handOverEndpoint } from '../feeds/hand-over-endpoint.ts'
import { readNowEndpoint } from '../feeds/read-now-endpoint.ts'
import { twinsEndpoint } from '../feeds/twins-endpoint.ts'
import { choiceField } from '../fields/choices.ts'
import { dayAndTime } from '../fields/day-and-time.ts'
import { problemsField } from '../fields/problems.ts'
import { manyOf } from '../fields/reference.ts'
import { longTextField, textField } from '../fields/text.ts'
import { webAddress } from '../fields/web-address.ts'
import { feedsGoEmpty } from '../hooks/feeds-go-empty.ts'
import { readSoon } from '../hooks/read-soon.ts'
import { groups } from './groups.ts'

/** Other directories that ours follows: read by the clock, and never changed here. */
export const feeds: CollectionConfig = {
  slug: 'feeds',
  labels: { singular: 'Feed', plural: 'Feeds' },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'isOn', 'state', 'readAt', 'nextRead'],
    description: 'Directories of others that we follow. Their entries come in by themselves, and are changed there, not here.',
    hideAPIURL: true,
  },
  access: { read: people, create: editors, update: editors, delete: editors },
  endpoints: [readNowEndpoint, handOverEndpoint, twinsEndpoint],
  hooks: { beforeChange: [readSoon], beforeDelete: [feedsGoEmpty] },
  fields: [
    { name: 'readNow', type: 'ui', admin: { components: { Field: '/feeds/read-now-field.tsx#ReadNowField' } } },
    { name: 'handOver', type: 'ui', admin: { components: { Field: '/feeds/hand-over-field.tsx#HandOverField' } } },
    { name: 'twins', type: 'ui', admin: { components: { Field: '/feeds/twins-field.tsx#TwinsField' } } },
    { name: 'leftOut', type: 'ui', admin: { components: { Field: '/feeds/left-out-field.tsx#LeftOutField' } } },
    textField({ name: 'name', help: 'Whose directory it is: "Somerset Council\'s directory". Readers see it with each entry.', required: true }),
    {
      ...textField({
        name: 'url',
        label: 'Web address of the feed',
        help: 'Of its Open Referral API (https://…/services), or of a file with all its services. It cannot be changed later: make another feed.',
        required: true,
        validate: webAddress,
      }),
      unique: true,
      index: true,
      access: { update: () => false },
    },
    { name: 'isOn', type: 'checkbox', label: 'It is read by the clock', defaultValue: true, admin: { description: 'Off: what came in stays as it is.' } },
    choiceField({
      name: 'howOften',
      help: 'How often it is read.',
      words: { daily: 'Every day', weekly: 'Every week' },
      defaultValue: 'daily',
      isRequired: true,
    }),
    choiceField({
      name: 'shownTo',
      label: 'Who may see its entries',
      help: 'Look at them first. Going back to editors takes all its entries down.',
      words: { editors: 'Editors only', readers: 'Readers too' },
      defaultValue: 'editors',
      isRequired: true,
    }),
    textField({ name: 'licence', help: 'Under which its owner gives it: "Open Government Licence v3.0". Shown with each entry.' }),
    textField({ name: 'licenceUrl', label: 'Web address of the licence', help: 'Where the licence can be read.', validate: webAddress }),
    longTextField({ name: 'attribution', label: 'Words its owner asks for', help: '"Contains information from Somerset Council." Shown with each entry.' }),
    manyOf({ name: 'areas', to: 'places', help: 'For services that name no place we know.' }),
    manyOf({ name: 'topics', to: 'topics', help: 'For services whose topics we do not know.' }),
    {
      type: 'collapsible',
      label: 'What came of reading it',
      admin: { initCollapsed: false },
      fields: [
        {
          ...choiceField({
            name: 'state',
            help: 'How the last reading went.',
            words: { waiting: 'It has not been read yet', reading: 'It is being read', read: 'It was read', stopped: 'It could not be read' },
            defaultValue: 'waiting',
          }),
          access: nobodyField,
        },
        ...[
          { name: 'triedAt', label: 'Last tried', help: 'When somebody last asked it.' },
          { name: 'readAt', label: 'Last read', help: 'When it last came in whole. Readers see the day.' },
          { name: 'nextRead', label: 'Next time', help: 'When it is read next.' },
        ].map(({ name, label, help }) => ({
          name,
          label,
          type: 'date' as const,
          access: nobodyField,
          admin: { date: dayAndTime, readOnly: true, description: help },
        })),
        { name: 'format', type: 'text', access: nobodyField, admin: { readOnly: true, description: 'Found out by itself.' } },
        {
          type: 'row',
          fields: [
            { name: 'added', help: 'New entries.' },
            { name: 'changed', help: 'Entries that say something new.' },
            { name: 'withdrawn', help: 'Entries that left the feed: taken down, and kept here.' },
            { name: 'unchanged', help: 'Entries as they were.' },
          ].map(({ name, help }) => ({ name, type: 'number' as const, access: nobodyField, admin: { readOnly: true, description: help } })),
        },
        { name: 'news', type: 'textarea', label: 'What changed', access: nobodyField, admin: { readOnly: true, description: 'Entry by entry.' } },
        { ...problemsField('Why nothing came in, and what to do. Everything comes in, or nothing.'), access: nobodyField },
      ],
    },
  ],
}
