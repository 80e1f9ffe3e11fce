import type { Payload } from 'payload'
import { dropOwnedJournals } from '../directory-import/journal/keep-journal.ts'
import { ownerOf, settle } from './find-import.ts'

/** What nobody went on with is forgotten after this, in milliseconds. */
const longestKept = 7 * 24 * 60 * 60 * 1000

/** Forgets imports that are too old, and the journals that knew what came of them. What is at work stays. */
export async function forgetImports(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - longestKept).toISOString()
  const { docs } = await payload.find({ collection: 'directory-imports', where: { createdAt: { less_than: before } }, depth: 0, pagination: false })
  const settled = await Promise.all(docs.map((one) => settle(payload, one)))
  const over = settled.filter(({ state }) => state !== 'applying')
  await dropOwnedJournals(payload, over.map(ownerOf), before)
  await payload.delete({ collection: 'directory-imports', where: { id: { in: over.map(({ id }) => id) } }, depth: 0 })
}
