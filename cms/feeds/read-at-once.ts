import type { Payload } from 'payload'

/** Has the feed of this address read with the next look, which is within half a minute. */
export async function readAtOnce(payload: Payload, url: string): Promise<void> {
  const { docs } = await payload.find({ collection: 'feeds', where: { url: { equals: url } }, select: { url: true }, limit: 1, depth: 0 })
  for (const { id } of docs) await payload.update({ collection: 'feeds', id, data: { nextRead: new Date().toISOString() }, depth: 0 })
}
