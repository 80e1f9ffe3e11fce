import type { Payload } from 'payload'
import { applyJournal, type Applied, type ApplyOptions } from './apply-journal.ts'
import { withImportLock } from './import-lock.ts'
import { formatProblem } from '../../../content/schema/problem.ts'
import { dropJournal, dropLeftJournals, journalsAtWork, keepJournal } from './keep-journal.ts'
import type { Change } from '../change.ts'
import { tellingOwner } from './tell-owner.ts'

/** What came of applying: or that nothing was begun, because another import is at work. */
export type Imported = Applied | { outcome: 'busy'; problems: [] }

/**
 * Does the changes of a plan: all of them, or none. One import at a time; whatever a killed one has left is finished first.
 * @param source what they come from, in words
 */
export async function importChanges(payload: Payload, source: string, changes: readonly Change[], options: ApplyOptions = {}): Promise<Imported> {
  if (changes.length === 0) return { outcome: 'done', problems: [] }
  const applied = await withImportLock(async () => {
    await finishAll(payload)
    const journal = await keepJournal(payload, { source }, changes)
    const done = await applyJournal(payload, journal, options)
    await dropJournal(payload, journal)
    return done
  })
  return applied ?? { outcome: 'busy', problems: [] }
}

/**
 * Does what is planned at the moment when no other import is at work. From the journal on it is finished whatever happens to this process.
 * @param owner the entry that wants to know what came of it, `directory-imports/<id>`: it finds the journal by this, and takes it away
 * @param plan what is to be done; nothing when nobody wants it any more
 */
export async function importForOwner(payload: Payload, source: string, owner: string, plan: () => Promise<readonly Change[] | undefined>): Promise<void> {
  await withImportLock(async () => {
    await finishAll(payload)
    const changes = await plan()
    if (changes) await applyJournal(payload, await keepJournal(payload, { source, owner }, changes), tellingOwner(payload, owner))
  })
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
