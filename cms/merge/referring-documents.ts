import type { CollectionSlug, Field, Payload, PayloadRequest, Where } from 'payload'
import { collectionNames } from '../../content/schema/publication.ts'
import type { Values } from '../database/change-standing.ts'
import type { MergedCollection } from './merged-collections.ts'
import { refers, type Replaced } from './refers.ts'

/** How entries of a collection can refer to others: by fields of theirs, or in their words (or a field for several collections), which no query looks into. */
interface Ways {
  fields: readonly string[]
  isInWords: boolean
}

function waysIn(fields: readonly Field[], to: MergedCollection, at = ''): Ways {
  const ways = fields.map((field): Ways => {
    if (field.type === 'richText' || field.type === 'blocks') return { fields: [], isInWords: true }
    if (field.type === 'relationship') return byField(field.relationTo, to, `${at}${field.name}`)
    const below = 'name' in field && field.name ? `${at}${field.name}.` : at
    if (field.type === 'tabs') return joined(field.tabs.map((tab) => waysIn(tab.fields, to, 'name' in tab && tab.name ? `${below}${tab.name}.` : below)))
    return 'fields' in field ? waysIn(field.fields, to, below) : { fields: [], isInWords: false }
  })
  return joined(ways)
}

function byField(relationTo: string | readonly string[], to: MergedCollection, path: string): Ways {
  if (typeof relationTo !== 'string') return { fields: [], isInWords: relationTo.includes(to) }
  return { fields: relationTo === to ? [path] : [], isInWords: false }
}

const joined = (ways: readonly Ways[]): Ways => ({ fields: ways.flatMap(({ fields }) => fields), isInWords: ways.some(({ isInWords }) => isInWords) })

/** Every entry that refers to what is replaced, as it is published or in a draft of it. */
export async function referringDocuments(payload: Payload, by: Replaced, req: PayloadRequest): Promise<{ collection: CollectionSlug; id: string }[]> {
  const found: { collection: CollectionSlug; id: string }[] = []
  for (const collection of collectionNames) {
    const { fields, isInWords } = waysIn(payload.collections[collection].config.fields, by.collection)
    if (fields.length === 0 && !isInWords) continue
    // Thousands of services are asked for; what may stand in words is looked through.
    const where: Where = isInWords ? {} : { or: fields.map((field) => ({ [field]: { equals: by.fromId } })) }
    const wanted = { collection, where, depth: 0, pagination: false, req } as const
    const states = [...(await payload.find({ ...wanted, draft: false })).docs, ...(await payload.find({ ...wanted, draft: true })).docs] as unknown as Values[]
    const ids = new Set(states.filter((state) => refers(state, by)).map((state) => String(state['id'])))
    found.push(...[...ids].map((id) => ({ collection, id })))
  }
  return found
}
