import type { PlanCounts } from '../directory-import/change.ts'
import type { DirectoryImport } from '../payload-types.ts'

type Told = Pick<DirectoryImport, 'state' | 'counts' | 'problems'>
type Counts = Omit<PlanCounts, 'withdrawn'> & { done: number; of: number }

const none: Counts = { added: 0, changed: 0, unchanged: 0, done: 0, of: 0 }

/** One sentence or two for the editor who waits: how far an import is, or what came of it. */
export function outcomeWords({ state, counts, problems }: Told): string {
  const all = { ...none, ...(counts as Partial<Counts> | null | undefined) }
  if (state === 'undone') return 'It did not come in: everything is as it was before.'
  if (state === 'applying') return wordsMeanwhile(all, problems)
  return `It is in: ${all.added} new, ${all.changed} changed, ${all.unchanged} as they were. What is published goes live within a minute.`
}

function wordsMeanwhile({ done, of }: Counts, problems: Told['problems']): string {
  // Putting thousands of entries back takes as long as bringing them in did: nobody is told meanwhile that they still come.
  if (Array.isArray(problems) && problems.length > 0) return 'An entry could not come in. All that came in before it is being put back.'
  return of > 0
    ? `It is being brought in: ${done} of ${of} entries are done.`
    : 'It is looked at once more, and then brought in. If another import is at work, that one is finished first.'
}
