import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createClient, type Client } from '@libsql/client'
import { beforeAll, describe, expect, it } from 'vitest'
import { findWhere } from '../../cms/open-referral/find-where.ts'
import { columns, tables } from '../../cms/open-referral/index/tables.ts'
import { toRows } from '../../cms/open-referral/index/to-rows.ts'
import { dataFolder } from '../../content/data-folder.ts'
import { readContent } from '../../content/files/read-content.ts'
import { loadPostcodes } from '../../content/postcodes/load-postcodes.ts'
import type { Records } from '../../content/schema/publication.ts'

/** The places of the API's index. */
async function indexOf(records: Records): Promise<Client> {
  const client = createClient({ url: ':memory:' })
  await client.batch([...tables], 'write')
  const rows = toRows(records, () => '2026-11-25T09:00:00.000Z')
  for (const table of ['districts', 'councils'] as const) {
    const sql = `INSERT INTO ${table} (${columns[table].join(', ')}) VALUES (${columns[table].map(() => '?').join(', ')})`
    for (const row of rows[table]) await client.execute({ sql, args: [...row] })
  }
  return client
}
const areasOf = async (client: Client, postcode: string): Promise<string[] | undefined> => (await findWhere(client, postcode))?.areas

beforeAll(async () => {
  const file = path.join(dataFolder(), 'ONSPD.csv')
  const rows = ['BH24 1AA,,E10000014,E07000091,50.8,-1.8', 'BH24 1AB,,E99999999,E06000059,50.8,-1.8', 'ZZ2 1AA,,E99999999,E06000902,54.2,-2.2']
  await writeFile(file, ['pcds,doterm,cty25cd,lad25cd,lat,long', ...rows].join('\n'))
  await loadPostcodes(file, dataFolder())
})

describe('a whole postcode whose district lies in several councils', () => {
  it('leads to its own council, or its own county, with the starter content', async () => {
    const client = await indexOf((await readContent('content/starter')).records)
    const inHampshire = await areasOf(client, 'BH24 1AA')
    expect(inHampshire).toContain('hampshire-county-council')
    expect(inHampshire).not.toContain('dorset-council')
    const inDorset = await areasOf(client, 'BH24 1AB')
    expect(inDorset).toContain('dorset-council')
    expect(inDorset).not.toContain('hampshire-county-council')
  })

  it('leads to all of them where the councils have no codes', async () => {
    const { records } = await readContent('tests/fixtures/small-site')
    expect(await areasOf(await indexOf(records), 'ZZ2 1AA')).not.toContain('northmoor')
    const places = records.places.map((place) => ({ ...place, onsCodes: [] }))
    expect(await areasOf(await indexOf({ ...records, places }), 'ZZ2 1AA')).toEqual(expect.arrayContaining(['northmoor', 'southvale']))
  })
})
