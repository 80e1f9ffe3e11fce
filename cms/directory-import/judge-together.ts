import type { Payload } from 'payload'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { tableNames } from '../../content/directory-tables/tables.ts'
import { formatProblem, type Problem } from '../../content/schema/problem.ts'
import type { Records } from '../../content/schema/publication.ts'
import { atOneMoment } from '../publish/one-moment.ts'
import { readPublished } from '../publish/read-published.ts'
import type { Change } from './change.ts'

/**
 * What would stop the next publication because of these changes. An import that passes it never leaves editors with a site that
 * cannot be published.
 * @returns problems that are not there without the changes, by the rows they come from
 */
export async function judgeTogether(payload: Payload, changes: readonly Change[], today: string): Promise<Problem[]> {
  const { records, settings } = await atOneMoment(payload, (req) => readPublished(payload, req))
  // Without its settings nothing can be published: the import is not what stands in the way.
  if (!settings) return []
  const judge = (judged: Records): Problem[] => validatePublication(judged, settings, { pictureExists: () => true, today })
  const found = judge(withChanges(records, changes))
  if (found.length === 0) return []
  const before = new Set(judge(records).map(formatProblem))
  const places = new Map(changes.map(({ collection, after, place }) => [`${collection}/${after.record.slug}`, place]))
  return found.filter((problem) => !before.has(formatProblem(problem))).map((problem) => ({ ...problem, record: places.get(problem.record) ?? problem.record }))
}

function withChanges(records: Records, changes: readonly Change[]): Records {
  const changed = tableNames.map((table) => {
    const ofTable = changes.filter(({ collection }) => collection === table)
    const touched = new Set(ofTable.map(({ id }) => id))
    const published = ofTable.filter(({ after }) => after.status === 'published').map(({ after }) => after.record)
    const all = [...(records[table] as { id: string; slug: string }[]).filter(({ id }) => !touched.has(id)), ...published]
    return [table, all.sort((one, other) => (one.slug < other.slug ? -1 : 1))]
  })
  return { ...records, ...(Object.fromEntries(changed) as Partial<Records>) }
}
