import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { existsSync } from 'node:fs'
import { createClient, type Client } from '@libsql/client'

/** `data/postcodes/postcodes.db`: every postcode in use, once the directory is loaded. */
export const postcodesFile = (dataFolder: string): string => path.join(dataFolder, 'postcodes', 'postcodes.db')

export const tables = [`CREATE TABLE postcodes (postcode TEXT PRIMARY KEY, councils TEXT NOT NULL, latitude REAL, longitude REAL) WITHOUT ROWID`] as const

/** Where a postcode is, by the directory. */
export interface KnownPostcode {
  /** ONS codes of its council and county. */
  councils: string[]
  latitude: number | undefined
  longitude: number | undefined
}

/** A loaded directory, open to be asked. */
export interface Postcodes {
  find: (postcode: string) => Promise<KnownPostcode | undefined>
  close: () => void
}

/** Opens the directory that is loaded; nothing where none is. */
export function openPostcodes(dataFolder: string): Postcodes | undefined {
  const file = postcodesFile(dataFolder)
  if (!existsSync(file)) return undefined
  const client = createClient({ url: pathToFileURL(file).href })
  return { find: (postcode) => findPostcode(client, postcode), close: () => client.close() }
}

async function findPostcode(client: Client, postcode: string): Promise<KnownPostcode | undefined> {
  const { rows } = await client.execute({ sql: 'SELECT councils, latitude, longitude FROM postcodes WHERE postcode = ?', args: [postcode] })
  const [row] = rows
  if (!row) return undefined
  const coordinate = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
  return {
    councils: typeof row['councils'] === 'string' ? row['councils'].split(' ').filter((code) => code !== '') : [],
    latitude: coordinate(row['latitude']),
    longitude: coordinate(row['longitude']),
  }
}
