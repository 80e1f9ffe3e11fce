import type { Problem } from '../../schema/problem.ts'
import type { Rule } from './content.ts'

/** A best answer leads to one page, and no two answer the same words. */
export const bestAnswerRules: Rule = ({ records }) => {
  const known = new Map<string, string>()
  return records['best-answers'].flatMap(({ slug, question, alsoAsked, guide, page, service }) => {
    const record = `best-answers/${slug}`
    const problems: Problem[] = []
    if (guide === undefined && page === undefined && service === undefined) {
      problems.push({ record, field: '', problem: 'leads nowhere', remedy: 'Choose a guide, a page or a service for it.' })
    }
    if (guide !== undefined && page !== undefined) {
      problems.push({ record, field: 'page', problem: 'stands beside a guide, so nobody can tell which comes first', remedy: 'Keep the guide or the page.' })
    }
    for (const [field, asked] of [['question', question] as const, ...alsoAsked.map((words, index) => [`alsoAsked[${index}]`, words] as const)]) {
      const words = asked.toLowerCase()
      const first = known.get(words)
      if (first === undefined) known.set(words, slug)
      else problems.push({ record, field, problem: `is "${asked}", which ${first} answers already`, remedy: 'Take it out of one of them.' })
    }
    return problems
  })
}
