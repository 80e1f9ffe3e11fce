import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

export interface StandingEntry<Entry> {
  /** What readers see; for an entry that was never published, what was last saved. */
  standing: Entry
  /** As it was last saved, drafts included. */
  latest: Entry
}

interface Written {
  _status?: ('draft' | 'published') | null
  deletedAt?: string | null
}

/** An entry as it stands, inside the transaction of a request where there is one. Nothing when there is none, or it is in the bin. */
export async function readStandingEntry<Entry extends Written>(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  req?: PayloadRequest,
): Promise<StandingEntry<Entry> | undefined> {
  const common = { collection, id, depth: 0, disableErrors: true, ...(req ? { req } : {}) }
  const latest = (await payload.findByID({ ...common, draft: true })) as unknown as Entry | null
  if (!latest || latest.deletedAt) return undefined
  const published = (await payload.findByID({ ...common, draft: false })) as unknown as Entry | null
  return { latest, standing: published?._status === 'published' ? published : latest }
}
