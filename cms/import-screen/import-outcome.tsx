import type { Problem } from '../../content/schema/problem.ts'
import { ProblemList } from '../components/problem-list.tsx'
import type { DirectoryImport } from '../payload-types.ts'
import { LookAgain } from './look-again.tsx'
import { outcomeWords } from './outcome-words.ts'

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
          <p>You need not wait: you may leave this page and come back. If the CMS is stopped meanwhile, it goes on by itself.</p>
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
