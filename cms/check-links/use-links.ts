import type { Payload } from 'payload'

/** Ends every open link of a record: it has been answered. */
export async function useLinks(payload: Payload, service: string): Promise<void> {
  await payload.update({
    collection: 'check-links',
    where: { and: [{ service: { equals: service } }, { usedAt: { exists: false } }] },
    data: { usedAt: new Date().toISOString() },
    depth: 0,
  })
}
