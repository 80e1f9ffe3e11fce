import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { changeStanding, type Values } from '../database/change-standing.ts'
import { referringDocuments } from './referring-documents.ts'
import { refers, replaced, type Replaced } from './refers.ts'

/**
 * Makes everything that refers to one entry refer to another: what editors write, published and in drafts, the site's settings, and
 * what people ask or say about it.
 * @throws when one of them cannot be changed
 */
export async function leadOver(payload: Payload, by: Replaced, req: PayloadRequest): Promise<void> {
  for (const { collection, id } of await referringDocuments(payload, by, req)) {
    if (id === by.fromId) continue
    await changeStanding(payload, { collection, id, change: (document) => (refers(document, by) ? replaced(document, by) : undefined), req })
  }
  const settings = (await payload.findGlobal({ slug: 'site-settings', depth: 0, req })) as unknown as Values
  if (refers(settings, by)) await payload.updateGlobal({ slug: 'site-settings', data: replaced(settings, by), depth: 0, req })
  const write = updater(payload, req)
  if (by.collection === 'services')
    for (const collection of ['update-requests', 'check-links'] as const) await write(collection, { service: { equals: by.fromId } }, { service: by.toId })
  for (const collection of ['update-requests', 'feedback'] as const) await write(collection, { page: { equals: by.fromAddress } }, { page: by.toAddress })
}

/** Payload goes on after an entry that it cannot change: here that undoes the whole merge. */
function updater(payload: Payload, req: PayloadRequest) {
  return async (collection: CollectionSlug, where: Where, data: Values): Promise<void> => {
    const { errors } = await payload.update({ collection, where, data: data, depth: 0, req })
    if (errors.length > 0) throw new Error(`${collection} could not be led over: ${errors.map(({ id, message }) => `${id} (${message})`).join(', ')}`)
  }
}
