import { APIError, ValidationError, type CollectionSlug, type FieldHook, type PayloadRequest, type TextField } from 'payload'
import { slugSchema } from '../../content/schema/node.ts'
import { toSlug } from './to-slug.ts'

interface SlugOptions {
  /** The field whose words it is made from while it is empty. */
  from: 'title' | 'name' | 'term' | 'question'
  /** What the address is for, when it is not a page of its own. */
  help?: string
}

/** The last part of a page's address: made from the title until the page is published, unique in its collection. */
export function slugField({ from, help }: SlugOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Web address',
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description:
        help ??
        `The last part of its web address: small letters, digits and hyphens. Leave it empty to make it from the ${from}. Do not change it later: links and printed pages use it.`,
    },
    hooks: { beforeValidate: [settleSlug(from)] },
    validate: (value: unknown) =>
      slugSchema.safeParse(value).success ||
      `Use small letters, digits and single hyphens, like "getting-a-break", or leave it empty to have it made from the ${from}.`,
  }
}

/** Settles the slug before anything is stored, drafts included: from the title if need be, and never one that is taken. */
function settleSlug(from: SlugOptions['from']): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    if (!collection) throw new APIError('A web address belongs to a collection.')
    const stored = textOf(originalDoc, 'slug')
    const given = tidy(value)
    const isChosen = given !== undefined && !followsTitle({ given, stored, originalDoc, from })
    const wanted = isChosen ? given : toSlug(textOf(data, from) ?? textOf(originalDoc, from) ?? '')

    if (wanted === '') return given ?? null
    if (wanted === stored) return wanted
    if (!isChosen) return freeSlug(wanted, collection.slug, idOf(originalDoc), req)
    await refuseTaken(wanted, collection.slug, idOf(originalDoc), req)
    return wanted
  }
}

/** What somebody typed, or nothing. */
function tidy(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().toLowerCase() : undefined
}

interface Follows {
  given: string
  stored: string | undefined
  originalDoc: unknown
  from: SlugOptions['from']
}

/** True while nobody has chosen an address: the draft still has the one made from its title as it was. */
function followsTitle({ given, stored, originalDoc, from }: Follows): boolean {
  const title = textOf(originalDoc, from)
  if (!stored || given !== stored || !title) return false
  return textOf(originalDoc, '_status') === 'draft' && given.replace(/-\d+$/, '') === toSlug(title)
}

/** Tells the editor when another entry of the collection, also one in the bin, has the address. */
export async function refuseTaken(slug: string, collection: CollectionSlug, id: string | undefined, req: PayloadRequest): Promise<void> {
  if (!(await isTaken(slug, collection, id, req))) return
  throw new ValidationError({
    collection,
    req,
    errors: [{ path: 'slug', message: `"${slug}" is already the web address of another page here (it may be in the bin). Choose another.` }],
  })
}

async function freeSlug(slug: string, collection: CollectionSlug, id: string | undefined, req: PayloadRequest): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!(await isTaken(candidate, collection, id, req))) return candidate
  }
}

async function isTaken(slug: string, collection: CollectionSlug, id: string | undefined, req: PayloadRequest): Promise<boolean> {
  const others = id ? [{ id: { not_equals: id } }] : []
  const { totalDocs } = await req.payload.db.find({ collection, where: { and: [{ slug: { equals: slug } }, ...others] }, limit: 1, req })
  return totalDocs > 0
}

function textOf(document: unknown, field: string): string | undefined {
  const value = (document as Record<string, unknown> | undefined)?.[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

const idOf = (document: unknown): string | undefined => textOf(document, 'id')
