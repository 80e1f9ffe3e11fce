import { isSame } from '../../import/is-same.ts'
import type { Change } from '../change.ts'
import type { Standing } from '../standing.ts'

/** Whether an entry is at one of its two states, and so is the newest of its versions. */
export function isAt(standing: Standing | undefined, state: Change['after'] | null): boolean {
  if (!standing || !state || standing.isInBin) return false
  return standing.status === state.status && !standing.hasNewerDraft && isSame(standing.record, state.record)
}

/** Whether nobody but this import has touched the entry since it was planned. */
export function isUntouched(standing: Standing | undefined, change: Change): boolean {
  if (change.before === null) return standing === undefined || isHalfWritten(standing, change)
  return isAt(standing, change.before) || isHalfWritten(standing, change)
}

/** A process that is killed between an entry and its version leaves the entry new and the newest version old: it is written again. */
function isHalfWritten(standing: Standing | undefined, { after, before }: Change): boolean {
  if (!standing || standing.isInBin || !isSame(standing.record, after.record)) return false
  return before === null || standing.newest === undefined || isSame(standing.newest, before.record) || isSame(standing.newest, after.record)
}

/** Whether an entry is as the import wrote it, or was about to. */
export function isOurs(standing: Standing, change: Change): boolean {
  return isAt(standing, change.after) || isHalfWritten(standing, change)
}
