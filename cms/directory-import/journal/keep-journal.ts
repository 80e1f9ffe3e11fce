import type { Payload } from 'payload'
import type { ImportJournal } from '../../payload-types.ts'
import type { Change } from '../change.ts'

/** Keeps what is to be done, before anything of it is done. @returns the id of the journal */
export async function keepJournal(payload: Payload, of: { source: string; owner?: string }, changes: readonly Change[]): Promise<string> {
  const data = { state: 'ready' as const, ...of, changes: changes as never }
  const { id } = await payload.create({ collection: 'import-journals', data, depth: 0 })
  return id
}

/** Removes a journal. Two may do so at the same moment: one that is gone already is as good. */
export async function dropJournal(payload: Payload, journal: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'import-journals', where: { id: { equals: journal } } })
}

/** Removes journals that nobody asks for: those that are over, and those whose process was killed before it began. Only for who holds the lock. */
export async function dropLeftJournals(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: 'import-journals',
    where: { and: [{ state: { in: ['ready', 'done', 'undone'] } }, { owner: { exists: false } }] },
  })
}

/** Removes journals that are over with those who wanted to know what came of them, and those whose owner went long ago. */
export async function dropOwnedJournals(payload: Payload, owners: readonly string[], before: string): Promise<void> {
  const over = { state: { in: ['done', 'undone'] } }
  const left = { or: [{ owner: { in: [...owners] } }, { updatedAt: { less_than: before } }] }
  await payload.db.deleteMany({ collection: 'import-journals', where: { and: [over, { owner: { exists: true } }, left] } })
}

/**
 * Journals that are at work, or that a killed process left so: until they are done, what is stored is neither the old nor the new. With
 * them those whose owner was told that they are at work, and which have not begun.
 */
export async function journalsAtWork(payload: Payload, req?: Parameters<Payload['find']>[0]['req']): Promise<Pick<ImportJournal, 'id' | 'owner'>[]> {
  const where = { or: [{ state: { in: ['applying', 'undoing'] } }, { and: [{ state: { equals: 'ready' } }, { owner: { exists: true } }] }] }
  const select = { state: true, owner: true } as const
  return (await payload.find({ collection: 'import-journals', where, select, depth: 0, pagination: false, ...(req ? { req } : {}) })).docs
}
