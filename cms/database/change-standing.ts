import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

export type Values = Record<string, unknown>

interface Change {
  collection: CollectionSlug
  id: string
  /** The fields that change, from the state they are changed in. Nothing: that state stays as it is. */
  change: (document: Values) => Values | undefined
  /** Whose request it is, and in which transaction. */
  req?: PayloadRequest | undefined
  /** Asks the collection whether that person may. */
  checksAccess?: boolean
  /** Saved as a draft beside what is published. */
  isDraft?: boolean
}

/**
 * Changes an entry where it stands: what is published is published anew with the change alone, and a draft that somebody is
 * working on keeps their words and gets the change too. What was never published stays a draft.
 */
export async function changeStanding(payload: Payload, { collection, id, change, req, checksAccess = false, isDraft = false }: Change): Promise<void> {
  const common = { collection, id, depth: 0, overrideAccess: !checksAccess, ...(req ? { req } : {}) }
  const latest = (await payload.findByID({ ...common, draft: true })) as unknown as Values
  const published = (await payload.findByID({ ...common, draft: false })) as unknown as Values
  const store = async (document: Values, status: 'published' | 'draft'): Promise<void> => {
    const changed = change(document)
    // The whole of it: Payload would fill in what is left out of what is published from the draft.
    const data = { ...writable({ ...document, ...changed }), _status: status } as never
    if (changed) await payload.update({ ...common, data, draft: status === 'draft' })
  }
  const isPublished = published['_status'] === 'published'
  if (isPublished && !isDraft) await store(published, 'published')
  if (!isPublished || isDraft || latest['_status'] === 'draft') await store(latest, 'draft')
}

/** What an update may carry: without `updatedAt` nobody else's newer words are looked for, which the caller has done. */
function writable({ id: _id, createdAt: _createdAt, updatedAt: _updatedAt, savedBy: _savedBy, ...data }: Values): Values {
  return data
}
