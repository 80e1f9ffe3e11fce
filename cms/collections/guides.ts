import { bodyField } from '../fields/body.ts'
import { checkedFields } from '../fields/checked.ts'
import { lineField, linesField } from '../fields/rich-text/line-field.ts'
import { proseField } from '../fields/rich-text/prose-field.ts'
import { manyOf, oneOf } from '../fields/reference.ts'
import { partSlugField } from '../fields/part-slug.ts'
import { recordingsField } from '../fields/recordings.ts'
import { slugField } from '../fields/slug.ts'
import { sourcesField } from '../fields/sources.ts'
import { longTextField, textField, textsField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** The main kind of advice page. Its fields stand in the order a carer meets them. */
export const guides = writtenCollection({
  slug: 'guides',
  labels: { singular: 'Guide', plural: 'Guides' },
  admin: {
    useAsTitle: 'title',
    group: groups.advice,
    defaultColumns: ['title', 'stage', 'nextCheck', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'description', 'slug'],
    description: 'Advice pages. Each becomes a web page, PDFs and plain text when it is published.',
  },
  isScheduled: true,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'First view',
          admin: { description: 'What a tired reader sees first.' },
          fields: [
            textField({ name: 'title', help: 'In carers\' words, often a question: "Can I get a break?". At most 90 letters.', required: true, maxLength: 90 }),
            longTextField({
              name: 'description',
              help: 'One plain sentence for lists and search results. No figures: they change. At most 200 letters.',
              required: true,
              maxLength: 200,
            }),
            lineField({ name: 'answer', label: 'The answer', help: 'The answer first, in about two sentences.', required: true }),
            linesField({ name: 'keyPoints', one: 'Key point', help: 'What to remember, if a reader reads nothing else.' }),
          ],
        },
        {
          label: 'Parts',
          admin: { description: 'Each part is a web page of its own and a chapter on paper.' },
          fields: [
            {
              name: 'parts',
              type: 'array',
              required: true,
              minRows: 1,
              labels: { singular: 'Part', plural: 'Parts' },
              admin: {
                description: 'In the order people need them. A short guide has one part.',
                components: { RowLabel: '/components/row-title.tsx#RowTitle' },
              },
              fields: [textField({ name: 'title', help: 'What the part answers: "Who can get it".', required: true }), partSlugField, bodyField],
            },
          ],
        },
        {
          label: 'What next',
          fields: [
            linesField({ name: 'nextSteps', one: 'Next step', help: 'What to do now: at most five, each doable today.', maxRows: 5, validate: atMostFive }),
            {
              name: 'contacts',
              type: 'array',
              label: 'Who to talk to',
              labels: { singular: 'Contact', plural: 'Contacts' },
              admin: { description: 'In the order to try them.' },
              fields: [
                oneOf({ name: 'service', to: 'services', help: 'Name and number come from the directory.', required: true }),
                textField({ name: 'why', help: 'Why to ring them: "They can arrange a break for you".', required: true }),
              ],
            },
            proseField({ name: 'whatHappensNext', help: 'What others will do, and how long it takes.' }),
            {
              name: 'mightNotKnow',
              type: 'array',
              label: 'Things you might not know',
              labels: { singular: 'Guide', plural: 'Guides' },
              admin: { description: 'Guides that a reader of this one would not know to look for.' },
              fields: [
                oneOf({ name: 'guide', to: 'guides', help: 'The guide to point to.', required: true }),
                textField({ name: 'why', help: 'The sentence that makes a reader look: "You may pay less council tax".', required: true }),
              ],
            },
            manyOf({ name: 'services', to: 'services', help: 'Services to show as well as those that share a topic.' }),
          ],
        },
        {
          label: 'Recordings',
          admin: { description: 'The page in British Sign Language, read out, or as a film.' },
          fields: [recordingsField],
        },
        {
          label: 'Finding it',
          fields: [
            manyOf({ name: 'topics', to: 'topics', help: 'What it is about. Services with the same topics are shown with it.' }),
            manyOf({ name: 'audiences', to: 'audiences', help: 'Only when it is not for every carer.' }),
            textsField({ name: 'searchWords', help: 'Other titles carers would type. For search only.' }),
            {
              name: 'isSensitive',
              type: 'checkbox',
              label: 'Keep readers safe',
              defaultValue: false,
              admin: {
                description:
                  'For domestic abuse and the like: the page gets an exit button, is kept out of lists, and stores nothing. Give it a title and web address that say nothing.',
              },
            },
            sourcesField,
          ],
        },
      ],
    },
    slugField({ from: 'title' }),
    oneOf({ name: 'stage', to: 'stages', help: 'The step of the journey it belongs to.', required: true, inSidebar: true }),
    {
      name: 'order',
      type: 'number',
      required: true,
      min: 1,
      admin: { position: 'sidebar', step: 1, description: 'Its place among the guides of its stage: 1 comes first.' },
    },
    ...checkedFields,
  ],
})

function atMostFive(rows: unknown): string | true {
  return !Array.isArray(rows) || rows.length <= 5 || `There are ${rows.length} next steps. Keep the five that help most: more are not done.`
}
