import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadPostcodes } from '../../content/postcodes/load-postcodes.ts'
import { openPostcodes } from '../../content/postcodes/postcode-store.ts'
import { ProblemsError } from '../../content/schema/problem.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-postcodes-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The columns of the directory of 2025, of which most say nothing here. */
const header = 'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,ctry25cd,lat,long,oa21cd'
/** Of 2022. */
const oldHeader = header.replace('cty25cd', 'oscty').replace('lad25cd', 'oslaua')
interface Given {
  postcode: string
  ended?: string
  council?: string
  county?: string
  at?: string
}
const row = ({ postcode, ended = '', council = 'E06000059', county = 'E99999999', at = '50.715,-2.437' }: Given): string =>
  `"${postcode.replace(' ', '')}","${postcode}","${postcode}","198001","${ended}","${county}","E99999999","${council}","E05012751","E04003439","0","369300","090700","1","E92000001",${at},"E00102345"`

async function load(content: string | Uint8Array, name = 'ONSPD_AUG_2026_UK.csv') {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return loadPostcodes(file, folder)
}
const csv = (rows: readonly string[], head = header): string => `${[head, ...rows].join('\r\n')}\r\n`

async function problemsOf(content: string | Uint8Array): Promise<string[]> {
  const error: unknown = await load(content).catch((reason: unknown) => reason)
  if (!(error instanceof ProblemsError)) throw new Error('It was not refused', { cause: error })
  return error.problems.map(({ field, problem }) => `${field}: ${problem}`)
}

async function find(postcode: string) {
  const postcodes = openPostcodes(folder)
  const found = await postcodes?.find(postcode)
  postcodes?.close()
  return found
}

describe('the ONS Postcode Directory', () => {
  it('is loaded a row at a time, without postcodes that have ended', async () => {
    const many = Array.from({ length: 5000 }, (_, number) =>
      row({ postcode: `DT${Math.floor(number / 400) + 1} ${number % 10}A${String.fromCharCode(65 + (Math.floor(number / 10) % 26))}` }),
    )
    const loaded = await load(
      csv([...many, row({ postcode: 'BH21 1AA', council: 'E07000091', county: 'E10000014' }), row({ postcode: 'BH21 1AB', ended: '201901' })]),
    )
    expect(loaded).toEqual({ postcodes: 5001, ended: 1 })
    expect(await find('BH21 1AA')).toEqual({ councils: ['E07000091', 'E10000014'], latitude: 50.715, longitude: -2.437 })
    expect(await find('BH21 1AB')).toBeUndefined()
  })

  it('is read by the names of its columns, which change with the years, with or without a mark at the start', async () => {
    await load(`\uFEFF${csv([row({ postcode: 'DT1 1XJ' })], oldHeader)}`)
    expect(await find('DT1 1XJ')).toMatchObject({ councils: ['E06000059'] })
  })

  it('has postcodes without a point, which keep their council', async () => {
    await load(csv([row({ postcode: 'IM1 1AA', at: '99.999999,0.000000' })]))
    expect(await find('IM1 1AA')).toEqual({ councils: ['E06000059'], latitude: undefined, longitude: undefined })
  })

  it.each<[string, string | Uint8Array, string]>([
    ['a file in UTF-16', Buffer.from(`\uFEFF${csv([row({ postcode: 'DT1 1XJ' })])}`, 'utf16le'), 'is not written in UTF-8'],
    [
      'a file of Windows with accents',
      Buffer.from(csv([row({ postcode: 'DT1 1XJ' }).replace('E00102345', 'Ynys M\u00f4n')]), 'latin1'),
      'is not written in UTF-8',
    ],
    ['missing columns', csv([row({ postcode: 'DT1 1XJ' })], header.replace('lad25cd', 'x').replace(',lat,', ',y,')), 'has no column for the council'],
    ['an empty file', '', 'holds no postcode that is in use'],
    ['a header alone', csv([]), 'holds no postcode that is in use'],
    ['a huge row', csv([row({ postcode: 'DT1 1XJ' }), 'x'.repeat(50_000)]), 'has a row of more than 20000 letters'],
    ['a quote that never ends', csv([row({ postcode: 'DT1 1XJ' }), `"DT11XK,${'a,'.repeat(20_000)}`]), 'has a row of more than 20000 letters'],
    ['a row with too few cells', csv([row({ postcode: 'DT1 1XJ' }), 'DT11XK,DT1 1XK']), 'cannot be read as a table'],
    ['a word for a postcode', csv([row({ postcode: 'Dorchester' })]), '"Dorchester" is no postcode'],
    ['a word for a council', csv([row({ postcode: 'DT1 1XJ', council: 'Dorset' })]), '"Dorset" is no code like E06000059'],
    ['a point that is no number', csv([row({ postcode: 'DT1 1XJ', at: 'x,y' })]), 'are no numbers'],
    ['a point on another continent', csv([row({ postcode: 'DT1 1XJ', at: '5.5,100' })]), 'is not in the United Kingdom'],
  ])('is refused with the reason for %s, and what was loaded before stays', async (_case, content, reason) => {
    await load(csv([row({ postcode: 'DT2 7AA' })]))
    expect((await problemsOf(content)).join('\n')).toContain(reason)
    expect(await find('DT2 7AA')).toBeDefined()
    expect(await readdir(path.join(folder, 'postcodes'))).toEqual(['postcodes.db'])
  })

  it('names every missing column and every wrong row at once', async () => {
    expect(await problemsOf('name,age\nAnn,5\n')).toHaveLength(6)
    expect(await problemsOf(csv([row({ postcode: 'Dorchester' }), row({ postcode: 'DT1 1XJ', council: 'Dorset' })]))).toEqual([
      'line 2, postcode: "Dorchester" is no postcode',
      'line 3, council: "Dorset" is no code like E06000059',
    ])
  })

  it('says so where there is no such file', async () => {
    await expect(loadPostcodes(path.join(folder, 'none.csv'), folder)).rejects.toThrow('is not there')
  })
})
