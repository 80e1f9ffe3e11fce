import type { PayloadRequest, RelationshipField, TextField } from 'payload'
import { slugSchema } from '../../content/schema/node.ts'
import { oneOf } from './reference.ts'
import { refuseTaken } from './slug.ts'

interface EasyReadData {
  id?: string
  guide?: string | { id: string } | null
  slug?: string | null
}

/** The guide an easy read was written from. Content that comes in as files names it by the slug alone. */
export const guideOfEasyRead: RelationshipField = {
  ...oneOf({ name: 'guide', to: 'guides', help: 'The guide it was written from. The easy read gets the same web address.', required: true, inSidebar: true }),
  hooks: {
    beforeValidate: [
      async ({ value, data, req }) => {
        const slug = (data as EasyReadData | undefined)?.slug
        if (value || !slug) return value as unknown
        return (await findGuide({ slug: { equals: slug } }, req))?.id
      },
    ],
  },
}

/** An easy read has its guide's slug: it is filled in from there, and there is one easy read a guide. */
export const slugOfEasyRead: TextField = {
  name: 'slug',
  type: 'text',
  label: 'Web address',
  unique: true,
  index: true,
  admin: { position: 'sidebar', readOnly: true, description: "The same as its guide's. It is filled in by itself." },
  validate: (value: unknown) => slugSchema.safeParse(value).success || 'Choose the guide it was written from: its web address comes from there.',
  hooks: {
    beforeValidate: [
      async ({ value, data, originalDoc, req }) => {
        const ofGuide = await slugOfGuide((data as EasyReadData | undefined)?.guide, req)
        const slug = ofGuide ?? (typeof value === 'string' ? value : null)
        const stored = originalDoc as EasyReadData | undefined
        if (slug && slug !== stored?.slug) await refuseTaken(slug, 'easy-reads', stored?.id, req)
        return slug
      },
    ],
  },
}

async function slugOfGuide(guide: EasyReadData['guide'], req: PayloadRequest): Promise<string | null | undefined> {
  if (!guide) return undefined
  return (await findGuide({ id: { equals: typeof guide === 'string' ? guide : guide.id } }, req))?.slug
}

type Condition = { slug: { equals: string } } | { id: { equals: string } }

function findGuide(where: Condition, req: PayloadRequest): Promise<{ id: string; slug?: string | null } | null> {
  return req.payload.db.findOne<{ id: string; slug?: string | null }>({ collection: 'guides', where, req })
}
