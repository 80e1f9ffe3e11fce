import type { Payload, TypedUser } from 'payload'
import type { Service } from '../payload-types.ts'

interface ServiceChange {
  service: string
  /** The fields that change, from the state they are changed in. */
  change: (document: Service) => Record<string, unknown>
  /** Who decided; nobody when a provider confirms. */
  user?: TypedUser | undefined
  /** Saved as a draft beside what is published. */
  isDraft?: boolean
}

/**
 * Changes a record where it stands: what is published is published anew with the change alone, and a draft that somebody is
 * working on keeps their words and gets the change too. What was never published stays a draft.
 */
export async function changeService(payload: Payload, { service: id, change, user, isDraft = false }: ServiceChange): Promise<void> {
  const common = { collection: 'services' as const, id, depth: 0, ...(user ? { user, overrideAccess: false } : {}) }
  const latest = await payload.findByID({ ...common, draft: true })
  const published = await payload.findByID({ ...common, draft: false })
  const isPublished = published._status === 'published'
  if (isPublished && !isDraft) {
    // The whole of what is published: Payload would fill in what is left out from the draft.
    await payload.update({ ...common, data: { ...writable(published), ...change(published), _status: 'published' } })
  }
  if (!isPublished || isDraft || latest._status === 'draft') {
    await payload.update({ ...common, draft: true, data: { ...writable(latest), ...change(latest), _status: 'draft' } })
  }
}

/** What an update may carry: without `updatedAt` nobody else's newer words are looked for, which the caller has done. */
function writable({
  id: _id,
  createdAt: _createdAt,
  updatedAt: _updatedAt,
  savedBy: _savedBy,
  ...data
}: Service): Omit<Service, 'id' | 'createdAt' | 'updatedAt'> {
  return data
}
