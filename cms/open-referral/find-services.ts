import type { Client, InValue } from '@libsql/client'
import { findWhere } from './find-where.ts'
import { matchWords } from './match-words.ts'
import type { Filters } from './parameters.ts'

/** A condition on `services.number`, as SQL with what stands for its question marks. */
export interface Condition {
  sql: string
  args: InValue[]
}

/** Each filter as one condition that an index answers. What is not asked for is no condition. */
const conditions: {
  [Name in Exclude<keyof Filters, 'search' | 'proximity' | 'postcode' | 'day' | 'start_time' | 'end_time'>]: (value: string | number) => Condition
} = {
  taxonomy_term_id: (value) => ({ sql: 'number IN (SELECT service FROM terms WHERE term = ?)', args: [value] }),
  taxonomy_id: (value) => ({ sql: 'number IN (SELECT service FROM taxonomies_of WHERE taxonomy = ?)', args: [value] }),
  // An id of before a merge finds what the organisation that was kept has.
  organization_id: (value) => ({
    sql: "organization IN (?, (SELECT now FROM former_ids WHERE list = 'organizations' AND id = ?))",
    args: [value, value],
  }),
  minimum_age: (value) => ({ sql: 'minimum_age >= ?', args: [value] }),
  maximum_age: (value) => ({ sql: 'maximum_age <= ?', args: [value] }),
  modified_after: (value) => ({ sql: 'modified >= ?', args: [value] }),
}

/**
 * The conditions of what is asked for. Nearness is not among them: it is a condition on places.
 * @returns nothing when no service can fit: the postcode is in no district that the directory knows
 */
export async function conditionsOf(client: Client, filters: Filters): Promise<Condition[] | undefined> {
  const simple = Object.entries(conditions).flatMap(([name, toCondition]) => {
    const value = filters[name as keyof typeof conditions]
    return value === undefined ? [] : [toCondition(value)]
  })
  const areas = filters.postcode === undefined ? [] : (await findWhere(client, filters.postcode))?.areas
  if (areas === undefined) return undefined
  const words = filters.search === undefined ? [] : [inWords(await matchWords(client, filters.search))]
  return [...simple, ...words, ...hours(filters), ...(areas.length > 0 ? [coverage(areas)] : [])]
}

const inWords = (match: string): Condition => ({ sql: 'number IN (SELECT rowid FROM words WHERE words MATCH ?)', args: [match] })

/** Only services that say where they work, and work there. */
function coverage(areas: readonly string[]): Condition {
  return { sql: `number IN (SELECT service FROM areas WHERE area IN (${areas.map(() => '?').join(', ')}))`, args: [...areas] }
}

/** One opening time has to fit all of it: a service open on Mondays and on Tuesday evenings is not open on Monday evening. */
function hours({ day, start_time, end_time }: Filters): Condition[] {
  const parts = [
    ...(day === undefined ? [] : [['day = ?', day] as const]),
    ...(start_time === undefined ? [] : [['opens >= ?', start_time] as const]),
    ...(end_time === undefined ? [] : [['closes <= ?', end_time] as const]),
  ]
  if (parts.length === 0) return []
  return [{ sql: `number IN (SELECT service FROM hours WHERE ${parts.map(([sql]) => sql).join(' AND ')})`, args: parts.map(([, value]) => value) }]
}
