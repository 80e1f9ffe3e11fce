import type { Problem } from '../../schema/problem.ts'
import type { Answer, Question } from '../../schema/question.ts'
import type { Rule } from './content.ts'

/** What "What could help me?" needs to end in a useful list. */
export const questionRules: Rule = ({ records }) => {
  const sensitive = new Set(records.guides.filter(({ isSensitive }) => isSensitive).map(({ slug }) => slug))
  const asksPlace = records.questions.filter(({ kind }) => kind === 'place')
  return [...asksPlace.slice(1).map(secondPlace), ...records.questions.flatMap((question) => questionProblems(question, sensitive))]
}

function secondPlace({ slug }: Question): Problem {
  return { record: `questions/${slug}`, field: 'kind', problem: 'asks for the place again', remedy: 'Keep one question that asks where the person lives.' }
}

function questionProblems(question: Question, sensitive: ReadonlySet<string>): Problem[] {
  const { slug, kind, answers } = question
  const record = `questions/${slug}`
  if (kind === 'place') return []
  if (answers.length < 2) return [{ record, field: 'answers', problem: 'has fewer than two answers', remedy: 'Add the answers that people give.' }]
  return answers.flatMap((answer, index) => answerProblems(question, answer, { record, field: `answers[${index}]` }, sensitive))
}

type Where = Pick<Problem, 'record' | 'field'>

function answerProblems({ answers }: Question, answer: Answer, where: Where, sensitive: ReadonlySet<string>): Problem[] {
  const { words, guides, topics, services } = answer
  const first = answers.find((other) => other.words === words)
  const leadsNowhere = guides.length + topics.length + services.length === 0
  return [
    ...(first === answer ? [] : [{ ...where, problem: `is "${words}", which an earlier answer says already`, remedy: 'Word each answer differently.' }]),
    ...(leadsNowhere ? [{ ...where, problem: 'leads nowhere', remedy: 'Choose a guide, a topic or a service for it, or take the answer out.' }] : []),
    ...guides
      .filter((guide) => sensitive.has(guide))
      .map((guide) => ({
        ...where,
        problem: `leads to the sensitive guide "${guide}", which must not stand on a list that people print and keep`,
        remedy: 'Choose another guide.',
      })),
  ]
}
