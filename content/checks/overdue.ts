import type { Check } from './check.ts'
import { warning } from './finding.ts'

const checkedCollections = ['guides', 'easy-reads', 'pages', 'services'] as const

/** Facts whose review day is past: their source may say something else by now. */
export const overdueFacts: Check = ({ records, today }) =>
  records.facts
    .filter(({ reviewBy }) => reviewBy < today)
    .map(({ slug, reviewBy }) =>
      warning({
        record: `facts/${slug}`,
        field: 'reviewBy',
        problem: `was to be reviewed by ${reviewBy}`,
        remedy: 'Check it at its source and set the next day.',
      }),
    )

/** Records whose next check is past. */
export const overdueRecords: Check = ({ records, today }) =>
  checkedCollections.flatMap((name) =>
    records[name]
      .filter(({ nextCheck }) => nextCheck < today)
      .map(({ slug, nextCheck }) =>
        warning({ record: `${name}/${slug}`, field: 'nextCheck', problem: `was to be checked by ${nextCheck}`, remedy: 'Check it and set the next day.' }),
      ),
  )
