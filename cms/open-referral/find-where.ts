import type { Client } from '@libsql/client'
import { dataFolder } from '../../content/data-folder.ts'
import { openPostcodes, type KnownPostcode, type Postcodes } from '../../content/postcodes/postcode-store.ts'
import { textOf } from './index/text-of.ts'

/** Where a postcode is: its point, and the slugs of the places whose services reach it. */
export interface Where {
  latitude: number | undefined
  longitude: number | undefined
  areas: string[]
}

/**
 * Looks a postcode up. A whole one is exact where the ONS Postcode Directory is loaded: its own point, and only its own council
 * where its district lies in several. Else its district answers.
 * @param postcode `DT1 1XJ` or `DT1`
 * @returns nothing for a postcode that neither the directory nor any place knows
 */
export async function findWhere(client: Client, postcode: string): Promise<Where | undefined> {
  const [outward = ''] = postcode.split(' ')
  const [district, exact] = await Promise.all([readDistrict(client, outward), postcode === outward ? undefined : findExact(postcode)])
  if (!exact) return district
  const { latitude, longitude } = exact.latitude === undefined ? (district ?? exact) : exact
  return { latitude, longitude, areas: await areasOf(client, exact, district) }
}

/** Opened for one question and closed: the file is replaced when the directory is loaded anew. */
async function findExact(postcode: string): Promise<KnownPostcode | undefined> {
  const postcodes: Postcodes | undefined = openPostcodes(dataFolder())
  try {
    return await postcodes?.find(postcode)
  } finally {
    postcodes?.close()
  }
}

/**
 * The district's places without other councils than the postcode's own. A council that the site does not know leaves the whole
 * nation's services; one that has no code here may be the postcode's own.
 */
async function areasOf(client: Client, { councils }: KnownPostcode, district: Where | undefined): Promise<string[]> {
  const { rows } = await client.execute('SELECT code, place, areas FROM councils')
  const own = rows.filter((row) => councils.includes(textOf(row, 'code')))
  const others = rows.filter((row) => !own.some((one) => textOf(one, 'place') === textOf(row, 'place')) && (own.length > 0 || textOf(row, 'code') !== ''))
  const isOther = (area: string): boolean => others.some((row) => textOf(row, 'place') === area)
  const everybodys = rows.filter((row) => textOf(row, 'code') === everywhere)
  const fromCouncils = [...own, ...everybodys].flatMap((row) => JSON.parse(textOf(row, 'areas')) as string[])
  return [...new Set([...(district?.areas ?? []).filter((area) => !isOther(area)), ...fromCouncils])]
}

/** Stands in the place of a code for what is for everybody. */
export const everywhere = '*'

async function readDistrict(client: Client, name: string): Promise<Where | undefined> {
  const { rows } = await client.execute({ sql: 'SELECT latitude, longitude, areas FROM districts WHERE name = ?', args: [name] })
  const [row] = rows
  if (!row) return undefined
  const coordinate = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
  return { latitude: coordinate(row['latitude']), longitude: coordinate(row['longitude']), areas: JSON.parse(textOf(row, 'areas')) as string[] }
}
