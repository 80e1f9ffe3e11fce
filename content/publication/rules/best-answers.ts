import { wordsOf } from '../../language/question-words.ts'
import type { BestAnswer } from '../../schema/best-answer.ts'
import type { Problem } from '../../schema/problem.ts'
import type { Rule } from './content.ts'

/** A best answer leads to one page, and no two answer the same words, whatever their capitals and marks. */
export const bestAnswerRules: Rule = ({ records }) => {
  const answers = records['best-answers']
  return [...answers.flatMap(wrongTargets), ...askedTwice(answers)]
}

function wrongTargets({ slug, guide, page, service }: BestAnswer): Problem[] {
  const record = `best-answers/${slug}`
  if (guide !== undefined && page !== undefined) {
    return [{ record, field: 'page', problem: 'stands beside a guide, so nobody can tell which comes first', remedy: 'Keep the guide or the page.' }]
  }
  const isSomewhere = [guide, page, service].some((target) => target !== undefined)
  return isSomewhere ? [] : [{ record, field: '', problem: 'leads nowhere', remedy: 'Choose a guide, a page or a service for it.' }]
}

function askedTwice(answers: readonly BestAnswer[]): Problem[] {
  const known = new Map<string, string>()
  return answers.flatMap(({ slug, question, alsoAsked }) =>
    [question, ...alsoAsked].flatMap((asked, place): Problem[] => {
      const key = wordsOf(asked).join(' ')
      const first = known.get(key) ?? slug
      known.set(key, first)
      if (first === slug) return []
      const field = place === 0 ? 'question' : `alsoAsked[${place - 1}]`
      return [{ record: `best-answers/${slug}`, field, problem: `is "${asked}", which ${first} answers already`, remedy: 'Take it out of one of them.' }]
    }),
  )
}
