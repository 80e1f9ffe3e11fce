import type { Payload } from 'payload'
import { applyJournal, type Applied, type ApplyOptions } from './apply-journal.ts'
import { withImportLock } from './import-lock.ts'
import { formatProblem } from '../../../content/schema/problem.ts'
import { dropJournal, dropLeftJournals, journalsAtWork, keepJournal } from './keep-journal.ts'
import type { Change } from '../change.ts'

/** What came of applying: or that another import is at work, so that nothing was begun. */
export type Imported = Applied | { outcome: 'busy'; problems: [] }

export interface ImportOptions extends ApplyOptions {
  /** The entry that wants to know what came of it, `directory-imports/<id>`: it finds the journal by this, and takes it away. */
  owner?: string
}

/**
 * Does the changes of a plan: all of them, or none. One import at a time; whatever a killed one has left is finished first.
 * @param source what they come from, in words
 */
export async function importChanges(
  payload: Payload,
  source: string,
  changes: readonly Change[],
  { owner, ...options }: ImportOptions = {},
): Promise<Imported> {
  if (changes.length === 0) return { outcome: 'done', problems: [] }
  const applied = await withImportLock(async () => {
    await finishAll(payload)
    const journal = await keepJournal(payload, { source, ...(owner ? { owner } : {}) }, changes)
    const done = await applyJournal(payload, journal, options)
    if (!owner) await dropJournal(payload, journal)
    return done
  })
  return applied ?? { outcome: 'busy', problems: [] }
}

/** After a crash: goes on with every journal that was at work. Does nothing while another process is at work on them. */
export async function finishJournals(payload: Payload): Promise<void> {
  if ((await journalsAtWork(payload)).length > 0) await withImportLock(() => finishAll(payload))
}

/** Nobody may wait for the outcome any more: what could not be done is said in the log as well. */
async function finishAll(payload: Payload): Promise<void> {
  for (const journal of await journalsAtWork(payload)) {
    const { outcome, problems } = await applyJournal(payload, journal)
    const words = outcome === 'done' ? 'An import that was interrupted is finished.' : 'An import that was interrupted could not go on, and was put back.'
    payload.logger.warn([words, ...problems.map(formatProblem)].join('\n'))
  }
  await dropLeftJournals(payload)
}
