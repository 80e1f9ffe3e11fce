import type { Problem } from '../../schema/problem.ts'
import { collectionNames } from '../../schema/publication.ts'
import type { Rule } from './content.ts'

interface Keyed {
  record: string
  key: string
}

/** Calls `tell` with every record whose key another record before it has already. */
function repeated(records: readonly Keyed[], tell: (record: string, key: string, first: string) => Problem): Problem[] {
  const first = new Map<string, string>()
  return records.flatMap(({ record, key }) => {
    const earlier = first.get(key)
    if (earlier !== undefined) return [tell(record, key, earlier)]
    first.set(key, record)
    return []
  })
}

const allRecords: (content: Parameters<Rule>[0]) => { record: string; collection: string; slug: string; id: string }[] = ({ records }) =>
  collectionNames.flatMap((collection) => records[collection].map(({ slug, id }) => ({ record: `${collection}/${slug}`, collection, slug, id })))

/** No two records of a collection have one slug, since it is their address. */
export const duplicateSlugs: Rule = (content) =>
  repeated(
    allRecords(content).map(({ record }) => ({ record, key: record })),
    (record, key) => ({ record, field: 'slug', problem: `is the slug of two records (${key})`, remedy: 'Give one of them another slug.' }),
  )

/** No two records have one id, since other systems know them by it. */
export const duplicateIds: Rule = (content) =>
  repeated(
    allRecords(content).map(({ record, id }) => ({ record, key: id })),
    (record, key, first) => ({
      record,
      field: 'id',
      problem: `is ${key}, which ${first} has already`,
      remedy: 'Take the id out: a new one is made from the slug.',
    }),
  )

/** Stages, questions and the guides of a stage each have a place of their own: otherwise their order would be chance. */
export const duplicateOrders: Rule = ({ records }) => [
  ...repeated(
    records.stages.map(({ slug, order }) => ({ record: `stages/${slug}`, key: String(order) })),
    (record, key, first) => ({ record, field: 'order', problem: `is ${key}, which ${first} has already`, remedy: 'Give each stage a number of its own.' }),
  ),
  ...repeated(
    records.questions.map(({ slug, order }) => ({ record: `questions/${slug}`, key: String(order) })),
    (record, key, first) => ({ record, field: 'order', problem: `is ${key}, which ${first} has already`, remedy: 'Give each question a number of its own.' }),
  ),
  ...repeated(
    records.guides.map(({ slug, stage, order }) => ({ record: `guides/${slug}`, key: `${order} in stage "${stage}"` })),
    (record, key, first) => ({
      record,
      field: 'order',
      problem: `is ${key}, which ${first} has already`,
      remedy: 'Give each guide of a stage a number of its own.',
    }),
  ),
]
