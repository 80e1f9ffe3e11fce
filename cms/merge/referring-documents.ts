import type { CollectionSlug, Field, Payload, PayloadRequest } from 'payload'
import { collectionNames } from '../../content/schema/publication.ts'
import type { Values } from '../database/change-standing.ts'
import { refers, type Replaced } from './refers.ts'

/** Collections whose entries can refer to a service: by a field of theirs, or in their words. */
function mayRefer({ collections }: Payload): CollectionSlug[] {
  return collectionNames.filter((name) => canRefer(collections[name].config.fields))
}

function canRefer(fields: readonly Field[]): boolean {
  return fields.some((field) => {
    if (field.type === 'richText' || field.type === 'blocks') return true
    if (field.type === 'relationship') return [field.relationTo].flat().includes('services')
    if (field.type === 'tabs') return field.tabs.some((tab) => canRefer(tab.fields))
    return 'fields' in field && canRefer(field.fields)
  })
}

/** Every entry that refers to what is replaced, as it is published or in a draft of it. */
export async function referringDocuments(payload: Payload, by: Replaced, req: PayloadRequest): Promise<{ collection: CollectionSlug; id: string }[]> {
  const found: { collection: CollectionSlug; id: string }[] = []
  for (const collection of mayRefer(payload)) {
    const wanted = { collection, depth: 0, pagination: false, req } as const
    const states = [...(await payload.find({ ...wanted, draft: false })).docs, ...(await payload.find({ ...wanted, draft: true })).docs] as unknown as Values[]
    const ids = new Set(states.filter((state) => refers(state, by)).map((state) => String(state['id'])))
    found.push(...[...ids].map((id) => ({ collection, id })))
  }
  return found
}
