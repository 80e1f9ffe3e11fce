import type { Problem } from '../../content/schema/problem.ts'
import { ProblemList } from '../components/problem-list.tsx'
import type { PlanCounts } from '../directory-import/change.ts'
import type { DirectoryImport } from '../payload-types.ts'
import { LookAgain } from './look-again.tsx'

/** How far an import is, and what came of it. */
export function ImportOutcome({ found }: { found: DirectoryImport }) {
  const told = (found.problems ?? []) as unknown as Problem[]
  const isAtWork = found.state === 'applying'
  return (
    <>
      <h2>{found.file}</h2>
      <div role="status">
        <p>{outcomeWords(found)}</p>
      </div>
      {isAtWork && (
        <>
          <p>You need not wait: you may leave this page and come back. If the CMS is stopped meanwhile, it finishes the import by itself.</p>
          <LookAgain id={found.id} />
        </>
      )}
      <ProblemList problems={told} />
      {!isAtWork && (
        <p>
          <a href="/admin/import">Choose another file</a>
        </p>
      )}
    </>
  )
}

function outcomeWords({ state, counts }: DirectoryImport): string {
  const { added = 0, changed = 0, unchanged = 0, done = 0, of = 0 } = (counts ?? {}) as Partial<PlanCounts & { done: number; of: number }>
  if (state === 'applying') return of > 0 ? `It is being brought in: ${done} of ${of} entries are done.` : 'It is being brought in.'
  if (state === 'undone') return 'It did not come in: everything is as it was before.'
  return `It is in: ${added} new, ${changed} changed, ${unchanged} as they were. What is published goes live within a minute.`
}
