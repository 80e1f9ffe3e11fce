import type { Payload } from 'payload'
import { dropJournal } from '../directory-import/journal/keep-journal.ts'
import type { DirectoryImport, ImportJournal } from '../payload-types.ts'

/** By this an import finds its journal again, also when the server was stopped in the middle. */
export const ownerOf = ({ id }: Pick<DirectoryImport, 'id'>): string => `directory-imports/${id}`

type Journal = Pick<ImportJournal, 'id' | 'state' | 'problems'>

/**
 * The import of an id, as it stands now. Nothing when there is none. The journal is read first: it goes once the import has its outcome,
 * so an import that is read after a journal that is gone is never one from before its outcome.
 */
export async function findImport(payload: Payload, id: unknown): Promise<DirectoryImport | undefined> {
  if (typeof id !== 'string' || !/^[\da-f-]{36}$/.test(id)) return undefined
  const journal = await journalOf(payload, { id })
  const found = await payload.findByID({ collection: 'directory-imports', id, depth: 1, disableErrors: true })
  return found ? settleWith(payload, found, journal) : undefined
}

/** An import with what its journal knows by now. */
export async function settle(payload: Payload, found: DirectoryImport): Promise<DirectoryImport> {
  return settleWith(payload, found, await journalOf(payload, found))
}

async function journalOf(payload: Payload, of: Pick<DirectoryImport, 'id'>): Promise<Journal | undefined> {
  const select = { state: true, problems: true } as const
  const { docs } = await payload.find({ collection: 'import-journals', where: { owner: { equals: ownerOf(of) } }, select, limit: 1, depth: 0 })
  return docs[0]
}

/**
 * While there is a journal, it knows how far the import is, and why it goes back where an entry could not come in. Once that is over, the
 * import keeps its outcome, and the journal goes.
 */
async function settleWith(payload: Payload, found: DirectoryImport, journal: Journal | undefined): Promise<DirectoryImport> {
  if (!journal) return found
  const { state, problems } = journal
  const told = problems ?? []
  if (state !== 'done' && state !== 'undone') return { ...found, state: 'applying', problems: told }
  const settled = await payload.update({ collection: 'directory-imports', id: found.id, data: { state, problems: told }, depth: 1 })
  await dropJournal(payload, journal.id)
  return settled
}
