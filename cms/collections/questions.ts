import { manyOf } from '../fields/reference.ts'
import { slugField } from '../fields/slug.ts'
import { longTextField, textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** The questions of "What could help me?", and the guides and services that their answers lead to. */
export const questions = writtenCollection({
  slug: 'questions',
  labels: { singular: 'Question', plural: 'Questions' },
  admin: {
    useAsTitle: 'title',
    group: groups.advice,
    defaultColumns: ['title', 'order', 'kind', '_status', 'updatedAt'],
    description: 'The questions of "What could help me?". The answers lead to a list of guides and services. Keep it to about six questions.',
  },
  fields: [
    textField({ name: 'title', label: 'Question', help: 'As you would ask it: "Who do you look after?". At most 90 letters.', required: true, maxLength: 90 }),
    longTextField({ name: 'hint', help: 'A sentence below the question, if it needs one.', maxLength: 200 }),
    { name: 'order', type: 'number', required: true, min: 1, admin: { description: 'Its place: 1 is asked first.', step: 1 } },
    {
      name: 'kind',
      type: 'select',
      label: 'How it is answered',
      required: true,
      defaultValue: 'one',
      options: [
        { value: 'one', label: 'One answer' },
        { value: 'several', label: 'All answers that fit' },
        { value: 'place', label: 'The council where the person lives: answers come from the places' },
      ],
      admin: { description: 'One question can ask for the council. It decides which services are shown.' },
    },
    {
      name: 'answers',
      type: 'array',
      labels: { singular: 'Answer', plural: 'Answers' },
      admin: { description: 'Each leads somewhere. Nobody has to answer, so there is no need for "none of these".', condition: ({ kind }) => kind !== 'place' },
      fields: [
        textField({ name: 'words', label: 'Answer', help: 'As a carer would say it: "I cannot sleep".', required: true, maxLength: 90 }),
        manyOf({ name: 'guides', to: 'guides', help: 'Three or four guides, the best first. A sensitive guide cannot be here: people print this list.' }),
        manyOf({ name: 'topics', to: 'topics', help: 'Services of these topics are shown for the place.' }),
        manyOf({ name: 'services', to: 'services', help: 'Services to show besides.' }),
      ],
    },
    slugField({ from: 'title', help: 'Its name in links to a list. Leave it empty to make it from the question.' }),
  ],
})
