import type { Problem } from '../../content/schema/problem.ts'
import { ProblemList } from '../components/problem-list.tsx'
import type { PlanCounts } from '../directory-import/change.ts'
import type { DirectoryImport } from '../payload-types.ts'

/** What came of an import. */
export function ImportOutcome({ found: { file, state, counts, problems } }: { found: DirectoryImport }) {
  const { added = 0, changed = 0, unchanged = 0 } = (counts ?? {}) as Partial<PlanCounts>
  const told = (problems ?? []) as unknown as Problem[]
  return (
    <>
      <h2>{file}</h2>
      {state === 'applying' && (
        <p>It is being brought in. Load this page again in a while. If the CMS was stopped meanwhile, it finishes the import by itself.</p>
      )}
      {state === 'done' && (
        <p>
          It is in: {added} new, {changed} changed, {unchanged} as they were. What is published goes live within a minute.
        </p>
      )}
      {state === 'undone' && <p>It did not come in: everything is as it was before.</p>}
      <ProblemList problems={told} />
      <p>
        <a href="/admin/import">Choose another file</a>
      </p>
    </>
  )
}
