import type { Client, InValue, Row } from '@libsql/client'
import { toPage } from '../../content/open-referral/page.ts'
import { conditionsOf, type Condition } from './find-services.ts'
import { textOf } from './index/text-of.ts'
import { findNear } from './find-near.ts'
import type { Filters } from './parameters.ts'

export interface Paging {
  page: number
  per_page: number
}
/** One page: its items as JSON, ready to be sent, and how many there are on all pages. */
export interface Found {
  items: string[]
  total: number
}

type Kept = 'services' | 'at_locations' | 'organizations' | 'taxonomies' | 'taxonomy_terms'

const range = ({ page, per_page }: Paging) => ({ from: (page - 1) * per_page, until: page * per_page })

/** A page of a whole list. Items are numbered without gaps, so the last page is found as fast as the first. */
export async function listAll(client: Client, table: Kept, column: string, paging: Paging): Promise<Found> {
  const { from, until } = range(paging)
  const { rows } = await client.execute({ sql: `SELECT ${column} AS item FROM ${table} WHERE number >= ? AND number < ? ORDER BY number`, args: [from, until] })
  const total = await client.execute({ sql: 'SELECT value FROM about WHERE name = ?', args: [table] })
  return { items: itemsOf(rows), total: Number(total.rows[0]?.['value'] ?? 0) }
}

/** A page of the services that fit everything asked for. */
export async function listServices(client: Client, asked: Filters & Paging, column: string): Promise<Found> {
  const conditions = await conditionsOf(client, asked)
  if (conditions === undefined) return nothing
  if (asked.proximity !== undefined) return listNearServices(client, asked, conditions, column)
  return conditions.length === 0 ? listAll(client, 'services', column, asked) : page(client, { conditions, paging: asked, from: 'services', column })
}

/** A page of the places of those services, the nearest first when nearness is asked for. */
export async function listAtLocations(client: Client, asked: Filters & Paging, column: string): Promise<Found> {
  const conditions = await conditionsOf(client, asked)
  if (conditions === undefined) return nothing
  if (asked.proximity !== undefined) {
    const near = await findNear(client, asked, conditions)
    return {
      items: await byNumber(
        client,
        'at_locations',
        column,
        cutOut(
          near.map(({ number }) => number),
          asked,
        ),
      ),
      total: near.length,
    }
  }
  if (conditions.length === 0) return listAll(client, 'at_locations', column, asked)
  const ofServices = conditions.map(({ sql, args }) => ({ sql: `service IN (SELECT number FROM services WHERE ${sql})`, args }))
  return page(client, { conditions: ofServices, paging: asked, from: 'at_locations', column })
}

const nothing: Found = { items: [], total: 0 }

async function listNearServices(client: Client, asked: Filters & Paging, conditions: readonly Condition[], column: string): Promise<Found> {
  const services = [...new Set((await findNear(client, asked, conditions)).map(({ service }) => service))]
  return { items: await byNumber(client, 'services', column, cutOut(services, asked)), total: services.length }
}

interface Wanted {
  conditions: readonly Condition[]
  paging: Paging
  from: Kept
  column: string
}

async function page(client: Client, { conditions, paging, from, column }: Wanted): Promise<Found> {
  const where = conditions.map(({ sql }) => sql).join(' AND ')
  const args: InValue[] = conditions.flatMap((condition) => condition.args)
  const [counted, found] = await client.batch(
    [
      { sql: `SELECT count(*) AS total FROM ${from} WHERE ${where}`, args },
      { sql: `SELECT ${column} AS item FROM ${from} WHERE ${where} ORDER BY number LIMIT ? OFFSET ?`, args: [...args, paging.per_page, range(paging).from] },
    ],
    'read',
  )
  return { items: itemsOf(found?.rows ?? []), total: Number(counted?.rows[0]?.['total'] ?? 0) }
}

const cutOut = (numbers: readonly number[], paging: Paging): number[] => numbers.slice(range(paging).from, range(paging).until)

/** Items in the order of their numbers as given. */
async function byNumber(client: Client, table: Kept, column: string, numbers: readonly number[]): Promise<string[]> {
  const sql = `SELECT ${column} AS item FROM json_each(?) AS wanted JOIN ${table} ON number = wanted.value ORDER BY wanted.key`
  return itemsOf((await client.execute({ sql, args: [JSON.stringify(numbers)] })).rows)
}

const itemsOf = (rows: readonly Row[]): string[] => rows.map((row) => textOf(row, 'item'))

/** The page as JSON. Its items are JSON already and are not read again. */
export function pageJson({ items, total }: Found, { page: number, per_page }: Paging): string {
  const { contents: _items, ...envelope } = toPage(items, { page: number, perPage: per_page, total })
  return `${JSON.stringify(envelope).slice(0, -1)},"contents":[${items.join(',')}]}`
}
