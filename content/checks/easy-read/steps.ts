import { easyReadLimits } from '../../language/easy-read-limits.ts'
import { readerWords } from '../../language/reader-words.ts'
import type { EasyRead } from '../../schema/easy-read.ts'
import type { Problem } from '../../schema/problem.ts'
import type { Check } from '../check.ts'
import { warning, type Finding } from '../finding.ts'

type Step = EasyRead['sections'][number]['steps'][number]
type Place = Pick<Problem, 'record' | 'field'>

const { better, most } = easyReadLimits.statements
const pronoun = /^(?:it|they|he|she|this|that|these|those|them)\b/i

/** "It is all right to cry": here "it" stands for nothing said before. */
const standsForNothing = /^it (?:takes time|(?:is|can be) (?:very )?(?:all right|good|fine|hard|sad)\b)/i

/** Steps stand alone beside their picture: few statements, and a beginning that needs nothing before it. */
export const easyReadSteps: Check = ({ records }) =>
  records['easy-reads'].flatMap(({ slug, sections }) =>
    sections.flatMap(({ steps }, section) =>
      steps.flatMap((step, index) => {
        const place = { record: `easy-reads/${slug}`, field: `sections[${section}].steps[${index}].statements` }
        return [...crowded(place, step), ...pronounFirst(place, step)]
      }),
    ),
  )

function crowded(place: Place, { statements }: Step): Finding[] {
  const count = statements.length
  return count > better && count <= most
    ? [warning({ ...place, problem: `has ${count} statements beside one picture`, remedy: `${better} are better: add a picture for the rest.` })]
    : []
}

function pronounFirst({ record, field }: Place, { statements }: Step): Finding[] {
  const words = readerWords(statements[0] ?? [], () => undefined)
  const found = pronoun.exec(words)?.[0]
  return found && !standsForNothing.test(words)
    ? [warning({ record, field: `${field}[0]`, problem: `begins with "${found}"`, remedy: 'Say again who or what is meant.' })]
    : []
}
