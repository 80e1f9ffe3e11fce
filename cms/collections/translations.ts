import { privateField } from '../access/private-field.ts'
import { bodyField } from '../fields/body.ts'
import { dayField } from '../fields/day.ts'
import { nativeCheckField } from '../fields/native-check.ts'
import { oneOf } from '../fields/reference.ts'
import { lineField, linesField } from '../fields/rich-text/line-field.ts'
import { proseField } from '../fields/rich-text/prose-field.ts'
import { longTextField, textField, textsField } from '../fields/text.ts'
import { slugOfTranslation } from '../fields/translation-of.ts'
import { followEnglish } from '../hooks/follow-english.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Guides in other languages, each a document of its own. Its fields are those of a guide that hold words. */
export const translations = writtenCollection({
  slug: 'translations',
  labels: { singular: 'Translation', plural: 'Translations' },
  admin: {
    useAsTitle: 'title',
    group: groups.languages,
    defaultColumns: ['title', 'language', 'guide', '_status', 'updatedAt'],
    description: 'Guides in other languages. One is shown when it is published and nothing of the English is missing.',
  },
  isScheduled: true,
  hooks: { beforeChange: [followEnglish] },
  fields: [
    textField({ name: 'title', help: 'The guide’s title. At most 90 letters.', required: true, maxLength: 90 }),
    longTextField({ name: 'description', help: 'One plain sentence for lists and search results.', required: true, maxLength: 200 }),
    lineField({ name: 'answer', label: 'The answer', help: 'The answer first, in about two sentences.', required: true }),
    linesField({ name: 'keyPoints', one: 'Key point', help: 'As many as the English has.' }),
    {
      name: 'parts',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Part', plural: 'Parts' },
      admin: { description: 'The same parts as the English, with the same blocks.', components: { RowLabel: '/components/row-title.tsx#RowTitle' } },
      fields: [
        textField({ name: 'title', help: 'The title of the part.', required: true }),
        textField({ name: 'slug', label: 'Web address of the part', help: 'The same as in English: "who-does-what".', required: true }),
        bodyField,
      ],
    },
    linesField({ name: 'nextSteps', one: 'Next step', help: 'As many as the English has.' }),
    {
      name: 'contacts',
      type: 'array',
      label: 'Who to talk to',
      labels: { singular: 'Contact', plural: 'Contacts' },
      admin: { description: 'The same services as in English.' },
      fields: [
        oneOf({ name: 'service', to: 'services', help: 'Name and number come from the directory.', required: true }),
        textField({ name: 'why', help: 'Why to ring them.', required: true }),
      ],
    },
    proseField({ name: 'whatHappensNext', help: 'What others will do.' }),
    {
      name: 'mightNotKnow',
      type: 'array',
      label: 'Things you might not know',
      labels: { singular: 'Guide', plural: 'Guides' },
      admin: { description: 'The same guides as in English.' },
      fields: [
        oneOf({ name: 'guide', to: 'guides', help: 'The guide to point to.', required: true }),
        textField({ name: 'why', help: 'The sentence that makes a reader look.', required: true }),
      ],
    },
    textsField({ name: 'searchWords', help: 'What people would type in this language. For search only.' }),
    oneOf({ name: 'language', to: 'languages', help: 'The language it is in.', required: true, inSidebar: true }),
    oneOf({ name: 'guide', to: 'guides', help: 'The guide it is a translation of.', required: true, inSidebar: true }),
    slugOfTranslation,
    {
      name: 'isBroughtUpToDate',
      type: 'checkbox',
      label: 'It says the same as the English does now',
      virtual: true,
      admin: { position: 'sidebar', description: 'Tick this when you have looked at what changed in English. It is noted when you save.' },
    },
    {
      name: 'basedOn',
      type: 'group',
      label: 'Made from the English of',
      admin: { position: 'sidebar', description: 'Filled in by itself.' },
      fields: [
        { ...dayField({ name: 'checkedOn', label: 'Checked on', help: 'The day the English was last checked then.' }), admin: { readOnly: true } },
        { name: 'words', type: 'text', label: 'Digest of its words', admin: { readOnly: true } },
      ],
    },
    { name: 'englishThen', type: 'json', access: privateField, admin: { hidden: true } },
    nativeCheckField,
  ],
})
