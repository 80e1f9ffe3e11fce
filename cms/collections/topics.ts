import { slugField } from '../fields/slug.ts'
import { textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Subjects that guides and services share. */
export const topics = writtenCollection({
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  admin: {
    useAsTitle: 'title',
    group: groups.advice,
    defaultColumns: ['title', 'description', '_status', 'updatedAt'],
    description: 'Subjects that guides and services share: a guide shows the services of its topics.',
  },
  fields: [
    textField({ name: 'title', help: 'A word or two: "Money", "Breaks from caring".', required: true }),
    textField({ name: 'description', help: 'One plain sentence.', required: true }),
    slugField({ from: 'title' }),
  ],
})
