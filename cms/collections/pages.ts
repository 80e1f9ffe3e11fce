import { bodyField } from '../fields/body.ts'
import { checkedFields } from '../fields/checked.ts'
import { recordingsField } from '../fields/recordings.ts'
import { slugField } from '../fields/slug.ts'
import { sourcesField } from '../fields/sources.ts'
import { longTextField, textField, textsField } from '../fields/text.ts'
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
    description: 'Pages about the site itself (about us, privacy), and pages that gather guides for one situation.',
  },
  isScheduled: true,
  fields: [
    textField({ name: 'title', help: 'What the page is.', required: true }),
    longTextField({ name: 'description', help: 'One plain sentence. At most 200 letters.', required: true, maxLength: 200 }),
    bodyField,
    recordingsField,
    sourcesField,
    textsField({ name: 'searchWords', help: 'Other titles carers would type. For search only.' }),
    {
      name: 'menu',
      type: 'select',
      label: 'Shown in',
      options: [
        { value: 'home', label: 'The ways in on the home page' },
        { value: 'footer', label: 'The foot of every page' },
      ],
      admin: { position: 'sidebar', description: 'Where the whole site leads to it. Leave it empty when other pages do.' },
    },
    slugField({ from: 'title' }),
    ...checkedFields,
  ],
})
