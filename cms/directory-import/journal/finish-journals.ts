import type { Payload } from 'payload'
import { applyJournal, type Applied, type ApplyOptions } from './apply-journal.ts'
import { withImportLock } from './import-lock.ts'
import { formatProblem } from '../../../content/schema/problem.ts'
import { dropJournal, dropLeftJournals, journalsAtWork, keepJournal } from './keep-journal.ts'
import type { Change } from '../change.ts'
import { tellingOwner } from './tell-owner.ts'

/** What came of applying: or that nothing was begun, because another import is at work or nobody wants this one any more. */
export type Imported = Applied | { outcome: 'busy' | 'unwanted'; problems: [] }

export interface ImportOptions extends ApplyOptions {
  /** The entry that wants to know what came of it, `directory-imports/<id>`: it finds the journal by this, and takes it away. */
  owner?: string
  /** Asked when no other import is at work: somebody may have begun the same one a moment before. */
  isWanted?: () => Promise<boolean>
}

/**
 * Does the changes of a plan: all of them, or none. One import at a time; whatever a killed one has left is finished first.
 * @param source what they come from, in words
 */
export async function importChanges(payload: Payload, source: string, changes: readonly Change[], options: ImportOptions = {}): Promise<Imported> {
  const { finished } = await beginImport(payload, source, changes, options)
  return finished
}

/**
 * The same, but comes back as soon as the journal is kept: from then on the import is finished whatever happens to this process.
 * `finished` says what came of it.
 */
export async function beginImport(
  payload: Payload,
  source: string,
  changes: readonly Change[],
  { owner, isWanted, ...options }: ImportOptions = {},
): Promise<{ finished: Promise<Imported> }> {
  if (changes.length === 0) return { finished: Promise.resolve({ outcome: 'done', problems: [] }) }
  const kept = Promise.withResolvers<undefined>()
  const finished = withImportLock(async (): Promise<Imported> => {
    await finishAll(payload)
    if (isWanted && !(await isWanted())) return { outcome: 'unwanted', problems: [] }
    const journal = await keepJournal(payload, { source, ...(owner ? { owner } : {}) }, changes)
    kept.resolve(undefined)
    const done = await applyJournal(payload, journal, owner ? tellingOwner(payload, owner) : options)
    if (!owner) await dropJournal(payload, journal)
    return done
  }).then((applied): Imported => applied ?? { outcome: 'busy', problems: [] })
  await Promise.race([kept.promise, finished])
  return { finished }
}

/** After a crash: goes on with every journal that was at work. Does nothing while another process is at work on them. */
export async function finishJournals(payload: Payload): Promise<void> {
  if ((await journalsAtWork(payload)).length > 0) await withImportLock(() => finishAll(payload))
}

/** Nobody may wait for the outcome any more: what could not be done is said in the log as well. */
async function finishAll(payload: Payload): Promise<void> {
  for (const { id, owner } of await journalsAtWork(payload)) {
    const { outcome, problems } = await applyJournal(payload, id, owner ? tellingOwner(payload, owner) : {})
    const words = outcome === 'done' ? 'An import that was interrupted is finished.' : 'An import that was interrupted could not go on, and was put back.'
    payload.logger.warn([words, ...problems.map(formatProblem)].join('\n'))
  }
  await dropLeftJournals(payload)
}
