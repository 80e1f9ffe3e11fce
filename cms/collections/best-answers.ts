import { oneOf } from '../fields/reference.ts'
import { slugField } from '../fields/slug.ts'
import { longTextField, textField, textsField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** What search shows first for the questions that most people ask. */
export const bestAnswers = writtenCollection({
  slug: 'best-answers',
  labels: { singular: 'Best answer', plural: 'Best answers' },
  admin: {
    useAsTitle: 'question',
    group: groups.words,
    defaultColumns: ['question', 'guide', 'page', 'service', '_status'],
    listSearchableFields: ['question', 'answer', 'slug'],
    description: 'What search shows first for the questions that most people ask. About fifty are enough: for all others, give guides good search words.',
  },
  fields: [
    textField({ name: 'question', help: 'As people type it: "who do i ring". At most 90 letters.', required: true, maxLength: 90 }),
    textsField({ name: 'alsoAsked', label: 'Also asked as', help: 'Other ways of typing the same. Small words ("how do I") and capitals do not matter.' }),
    longTextField({
      name: 'answer',
      help: 'One plain sentence, or two short ones, without figures. At most 200 letters. It is not shown when the guide is sensitive.',
      required: true,
      maxLength: 200,
    }),
    oneOf({ name: 'guide', to: 'guides', help: 'The guide that has the whole answer.' }),
    oneOf({ name: 'page', to: 'pages', help: 'Or a page. With neither, the service is the answer.' }),
    oneOf({ name: 'service', to: 'services', help: 'Whom to ring about it, where that matters.' }),
    {
      name: 'isUrgent',
      type: 'checkbox',
      label: 'Danger or despair',
      defaultValue: false,
      admin: { description: 'The numbers to ring now come first, also when these words stand among others.' },
    },
    slugField({ from: 'question' }),
  ],
})
