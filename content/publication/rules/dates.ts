import type { Problem } from '../../schema/problem.ts'
import type { Rule } from './content.ts'

const checkedCollections = ['services', 'guides', 'easy-reads', 'pages'] as const

/** The next check comes after the last one, and a notice ends on or after the day it starts. */
export const dates: Rule = ({ records }) => [
  ...checkedCollections.flatMap((name) =>
    records[name].flatMap(({ slug, checkedOn, nextCheck }) =>
      order(`${name}/${slug}`, 'nextCheck', checkedOn, nextCheck, `the day it was checked (${checkedOn})`),
    ),
  ),
  ...records.notices.flatMap(({ slug, from, until }) => order(`notices/${slug}`, 'until', from, until, `the day it starts (${from})`)),
]

function order(record: string, field: string, earlier: string, later: string, what: string): Problem[] {
  return later < earlier ? [{ record, field, problem: `is ${later}, before ${what}`, remedy: 'Correct one of the two days.' }] : []
}
