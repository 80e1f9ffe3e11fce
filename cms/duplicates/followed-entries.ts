import type { Payload } from 'payload'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'

/** Whose directory an entry comes from, by its id. Entries of our own are not in it. One that is being written has no id yet. */
export async function followedEntries(payload: Payload, collection: ComparedCollection, ids?: readonly string[]): Promise<Map<string, string>> {
  const where = { and: [{ 'followedFrom.url': { exists: true } }, ...(ids ? [{ id: { in: ids.filter((id) => id !== '') } }] : [])] }
  const { docs } = await payload.find({ collection, where, select: { followedFrom: true } as never, depth: 0, pagination: false })
  const entries = docs as unknown as { id: string; followedFrom?: { name?: string | null } | null }[]
  return new Map(entries.map(({ id, followedFrom }) => [id, followedFrom?.name ?? '']))
}
