import type { Client } from '@libsql/client'
import type { Condition } from './find-services.ts'
import { findWhere } from './find-where.ts'
import { boxAround, metresBetween } from './nearness.ts'
import type { Filters } from './parameters.ts'

/** A service at one of its places. */
export interface Near {
  number: number
  service: number
  metres: number
}

/**
 * The places within so many metres of a postcode, or of the middle of its district, the nearest first. An R-tree finds those in the box
 * around it, so that what is far away costs nothing.
 */
export async function findNear(client: Client, { postcode, proximity }: Filters, conditions: readonly Condition[]): Promise<Near[]> {
  const where = await findWhere(client, postcode ?? '')
  if (proximity === undefined || where?.latitude === undefined || where.longitude === undefined) return []
  const middle = { latitude: where.latitude, longitude: where.longitude }
  const { south, north, west, east } = boxAround(middle, proximity)
  const isWanted = conditions.map(({ sql }) => `AND l.service IN (SELECT number FROM services WHERE ${sql})`).join(' ')
  const { rows } = await client.execute({
    sql: `SELECT l.number, l.service, l.latitude, l.longitude FROM points p JOIN at_locations l ON l.number = p.number
      WHERE p.north >= ? AND p.south <= ? AND p.east >= ? AND p.west <= ? ${isWanted}`,
    args: [south, north, west, east, ...conditions.flatMap(({ args }) => args)],
  })
  return rows
    .map((row) => ({
      number: Number(row['number']),
      service: Number(row['service']),
      metres: metresBetween(middle, { latitude: Number(row['latitude']), longitude: Number(row['longitude']) }),
    }))
    .filter(({ metres }) => metres <= proximity)
    .sort((one, other) => one.metres - other.metres || one.number - other.number)
}
