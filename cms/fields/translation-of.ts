import { ValidationError, type CollectionSlug, type FieldHook, type PayloadRequest, type TextField } from 'payload'
import { slugSchema } from '../../content/schema/node.ts'

interface TranslationData {
  id?: string
  language?: string | { id: string } | null
  guide?: string | { id: string } | null
}

/** The name of a translation in files, made of its language and its guide: there is one of each. */
export const slugOfTranslation: TextField = {
  name: 'slug',
  type: 'text',
  label: 'Name in files',
  unique: true,
  index: true,
  admin: { position: 'sidebar', readOnly: true, description: 'Made of the language and the guide.' },
  validate: (value: unknown) => slugSchema.safeParse(value).success || 'Choose the language and the guide: the name comes from them.',
  hooks: { beforeValidate: [settleSlug()] },
}

function settleSlug(): FieldHook {
  return async ({ value, data, originalDoc, req }) => {
    const { language, guide } = { ...(originalDoc as TranslationData | undefined), ...(data as TranslationData | undefined) }
    const code = await slugOf('languages', language, req)
    const page = await slugOf('guides', guide, req)
    if (!code || !page) return value as unknown
    const slug = `${code}-${page}`
    const other = await req.payload.db.findOne<{ id: string }>({ collection: 'translations', where: { slug: { equals: slug } }, req })
    if (other && other.id !== (originalDoc as TranslationData | undefined)?.id && !req.context['isImport']) {
      const message = 'This guide has a translation into this language already (it may be in the bin). Open that one.'
      throw new ValidationError({ collection: 'translations', req, errors: [{ path: 'guide', message }] })
    }
    return slug
  }
}

async function slugOf(collection: CollectionSlug, related: TranslationData['guide'], req: PayloadRequest): Promise<string | null | undefined> {
  if (!related) return undefined
  const id = typeof related === 'string' ? related : related.id
  return (await req.payload.db.findOne<{ id: string; slug?: string | null }>({ collection, where: { id: { equals: id } }, req }))?.slug
}
