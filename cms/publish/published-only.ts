import type { CollectionSlug, Payload, Where } from 'payload'

/** Asks for what is published. Collections without drafts are published as they stand. */
export function publishedOnly(payload: Payload, collection: CollectionSlug): Where {
  return payload.collections[collection].config.versions?.drafts ? { _status: { equals: 'published' } } : {}
}
