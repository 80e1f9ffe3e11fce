import type { Payload } from 'payload'

/** Ends every open link of a record: it has been answered. The answer is kept already, so a link that cannot be ended is told in the log. */
export async function useLinks(payload: Payload, service: string): Promise<void> {
  const { errors } = await payload.update({
    collection: 'check-links',
    where: { and: [{ service: { equals: service } }, { usedAt: { exists: false } }] },
    data: { usedAt: new Date().toISOString() },
    depth: 0,
  })
  for (const { id, message } of errors) payload.logger.error(`The link ${id} was answered and is still open: ${message}. It ends when it expires.`)
}
