import type { Payload } from 'payload'
import { collectionNames } from '../../content/schema/publication.ts'

/** Every entry of the CMS, by `guides/respite`, with what tells whether anybody has saved it since. */
export async function stateOf(payload: Payload): Promise<Record<string, string>> {
  const state: Record<string, string> = {}
  for (const collection of collectionNames) {
    const hasDrafts = Boolean(payload.collections[collection].config.versions?.drafts)
    const { docs } = await payload.find({ collection, draft: hasDrafts, trash: true, depth: 0, pagination: false })
    for (const doc of docs) {
      const versions = hasDrafts ? (await payload.countVersions({ collection, where: { parent: { equals: doc.id } } })).totalDocs : 0
      state[`${collection}/${doc.slug ?? doc.id}`] = `${doc.id} ${doc.updatedAt} ${versions}`
    }
  }
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  return { ...state, settings: String(settings.updatedAt) }
}

/** Names of the entries that one state has otherwise than the other. */
export function differing(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort()
}
