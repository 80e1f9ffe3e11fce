import { privateField } from '../access/private-field.ts'
import { dayField } from '../fields/day.ts'
import { manyOf } from '../fields/reference.ts'
import { proseField } from '../fields/rich-text/prose-field.ts'
import { slugField } from '../fields/slug.ts'
import { longTextField, textField } from '../fields/text.ts'
import { storiesNeedConsent } from '../hooks/stories-need-consent.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Carers' own words, with the record of their consent. */
export const stories = writtenCollection({
  slug: 'stories',
  labels: { singular: 'Story', plural: 'Stories' },
  admin: {
    useAsTitle: 'title',
    group: groups.advice,
    defaultColumns: ['title', 'who', '_status', 'updatedAt'],
    description: 'What carers told us, in their own words, with their consent.',
  },
  hooks: { beforeChange: [storiesNeedConsent] },
  fields: [
    textField({ name: 'title', help: 'What the story is about.', required: true }),
    textField({ name: 'who', help: 'A name the carer chose: "Jo, who looks after her dad".', required: true }),
    proseField({ name: 'body', label: 'Story', help: 'Their own words.', required: true }),
    manyOf({ name: 'guides', to: 'guides', help: 'The guides it is shown with.' }),
    slugField({ from: 'title' }),
    {
      name: 'consent',
      type: 'group',
      label: 'Consent',
      admin: { description: 'How we know that they agreed. A story cannot be published without it. All but the day stays here.' },
      fields: [
        { ...textField({ name: 'givenBy', help: 'Their real name.' }), access: privateField },
        dayField({ name: 'givenOn', help: 'The day they agreed.' }),
        { ...longTextField({ name: 'agreedTo', help: 'What they agreed to: which words, which name, where, for how long.' }), access: privateField },
        {
          name: 'record',
          type: 'upload',
          relationTo: 'media',
          access: privateField,
          admin: { description: 'The signed form or the recording, if there is one.' },
        },
        { ...dayField({ name: 'withdrawnOn', help: 'The day they changed their mind. Take the story down on the same day.' }), access: privateField },
      ],
    },
  ],
})
