import { parseRecord } from '../../content/files/read-record.ts'
import { formatProblem } from '../../content/schema/problem.ts'

const fields = ['checkedOn: 2026-11-01', 'nextCheck: 2027-05-01', 'title: Money', 'description: Money for carers.', 'stage: money', 'order: 1', 'answer: Yes.']

/** The text of a guide whose only part holds these words: they start on line 13. */
export function guideWith(body: string, moreFields: readonly string[] = []): string {
  return ['---', ...fields, ...moreFields, '---', '', '<Part slug="p" title="P">', '', body, '', '</Part>', ''].join('\n')
}

/** Every problem of a guide whose part holds these words, as a person sees it. */
export function problemsOf(body: string, moreFields: readonly string[] = []): string[] {
  return parseRecord('guides', guideWith(body, moreFields), 'guides/money.mdx').problems.map(formatProblem)
}
