import { slugField } from '../fields/slug.ts'
import { sourcesField } from '../fields/sources.ts'
import { longTextField, textField, textsField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** The jargon ledger: it drives the glossary, meanings in place, editors' warnings and search. */
export const jargon = writtenCollection({
  slug: 'jargon',
  labels: { singular: 'Hard word', plural: 'Hard words' },
  admin: {
    useAsTitle: 'term',
    group: groups.words,
    defaultColumns: ['term', 'sayInstead', 'isAvoided', '_status'],
    listSearchableFields: ['term', 'meaning', 'slug'],
    description: 'Words that readers may not know, with their meaning. They make the glossary, and help search find what people type.',
  },
  fields: [
    textField({ name: 'term', label: 'Word', help: 'As professionals say it: "respite care".', required: true }),
    longTextField({ name: 'meaning', help: 'In one plain sentence.', required: true }),
    longTextField({ name: 'easyReadMeaning', help: 'In very short words, for easy read.', required: true }),
    textField({ name: 'sayInstead', help: 'Plain words to use instead: "a break from caring".' }),
    textsField({ name: 'synonyms', help: 'Other names, short forms, and what people type. The glossary shows them; a number alone only helps search.' }),
    {
      name: 'isAvoided',
      type: 'checkbox',
      label: 'Do not use it',
      defaultValue: false,
      admin: { description: 'Tick it for words that hurt or label people: editors are warned.' },
    },
    sourcesField,
    slugField({ from: 'term' }),
  ],
})
