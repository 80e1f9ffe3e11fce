import type { Payload } from 'payload'
import type { Change } from '../change.ts'

/** Keeps what is to be done, before anything of it is done. @returns the id of the journal */
export async function keepJournal(payload: Payload, of: { source: string; owner?: string }, changes: readonly Change[]): Promise<string> {
  const data = { state: 'ready' as const, ...of, changes: changes as never }
  const { id } = await payload.create({ collection: 'import-journals', data, depth: 0 })
  return id
}

export async function dropJournal(payload: Payload, journal: string): Promise<void> {
  await payload.delete({ collection: 'import-journals', id: journal, depth: 0 })
}

/** Removes journals that nobody asks for: those that are over and have no owner, and those whose process was killed before it began. Only for who holds the lock. */
export async function dropLeftJournals(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: 'import-journals',
    where: { or: [{ state: { equals: 'ready' } }, { and: [{ state: { in: ['done', 'undone'] } }, { owner: { exists: false } }] }] },
  })
}

/** Journals that are at work, or that a killed process left so: until they are done, what is stored is neither the old nor the new. */
export async function journalsAtWork(payload: Payload, req?: Parameters<Payload['find']>[0]['req']): Promise<string[]> {
  const where = { state: { in: ['applying', 'undoing'] } }
  const { docs } = await payload.find({ collection: 'import-journals', where, select: { state: true }, depth: 0, pagination: false, ...(req ? { req } : {}) })
  return docs.map(({ id }) => id)
}
