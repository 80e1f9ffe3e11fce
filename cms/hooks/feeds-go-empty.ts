import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { tableNames } from '../../content/directory-tables/tables.ts'

/** A feed that readers still see entries of cannot be deleted: nothing would refresh those any more, or take them down. */
export const feedsGoEmpty: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { url } = await req.payload.findByID({ collection: 'feeds', id, depth: 0, req })
  const where = { and: [{ 'followedFrom.url': { equals: url } }, { _status: { equals: 'published' } }] }
  for (const collection of tableNames) {
    const { totalDocs } = await req.payload.count({ collection, where, req })
    if (totalDocs === 0) continue
    const words = `Readers still see ${totalDocs} ${collection} of this feed. Choose "Editors only" under "Who may see its entries" first: that takes them down.`
    throw new APIError(words, 409, undefined, true)
  }
}
