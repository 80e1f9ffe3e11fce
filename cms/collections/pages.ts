import { bodyField } from '../fields/body.ts'
import { checkedFields } from '../fields/checked.ts'
import { slugField } from '../fields/slug.ts'
import { longTextField, textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Pages of the site itself: about, privacy, how to print. */
export const pages = writtenCollection({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  admin: {
    useAsTitle: 'title',
    group: groups.site,
    defaultColumns: ['title', 'slug', 'nextCheck', '_status', 'updatedAt'],
    description: 'Pages about the site itself: about us, privacy, accessibility.',
  },
  isScheduled: true,
  fields: [
    textField({ name: 'title', help: 'What the page is.', required: true }),
    longTextField({ name: 'description', help: 'One plain sentence. At most 200 letters.', required: true, maxLength: 200 }),
    bodyField,
    slugField({ from: 'title' }),
    ...checkedFields,
  ],
})
