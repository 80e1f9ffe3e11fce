import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { guideViewAddresses, pageAddress, sitePages } from '../../content/document/addresses.ts'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { readContent } from '../../content/files/read-content.ts'
import { answers, ledgerRows, pointersIn, totalsOf } from './ledger.ts'

const ledger = readFileSync('docs/needs.md', 'utf8')
const rows = ledgerRows(ledger)
const { addresses, paths, commands } = pointersIn(ledger)

const numbers = (letter: string, count: number, digits: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(digits, '0')}`)

let pages: Set<string>
let terms: Set<string>
beforeAll(async () => {
  const { records, settings } = await readContent('content/starter')
  if (!settings) throw new Error('content/starter has no settings')
  const documents = buildDocuments({ records, settings }, { today: '2026-11-22' })
  pages = new Set([
    ...sitePages,
    ...documents.map(({ address }) => address),
    ...records.guides.flatMap(({ slug, parts }) => guideViewAddresses({ address: pageAddress('guides', slug), parts })),
  ])
  terms = new Set(records.jargon.map(({ slug }) => slug))
})

it('every need and every system has one row', () => {
  expect(rows.map(({ id }) => id)).toEqual([...numbers('N', 188, 3), ...numbers('S', 38, 2)])
})

it('every row says whether it is answered, and by what or why not', () => {
  expect(rows.filter(({ answered, by }) => !answers.some((answer) => answer === answered) || by === '')).toEqual([])
})

it('what is answered points to where, and leaves nothing for later', () => {
  expect(rows.filter(({ answered, by }) => answered === 'yes' && (!by.includes('`') || by.includes('not yet')))).toEqual([])
})

it('what is not answered at all says who will do it, or what it waits for', () => {
  expect(rows.filter(({ answered, by }) => answered === 'not yet' && !/issue|draft|checked/i.test(by))).toEqual([])
})

it('every page it names is on the site', () => {
  expect(addresses.filter((address) => !pages.has(address.split('#')[0] ?? ''))).toEqual([])
  const words = addresses.flatMap((address) => /^\/glossary\/#(.+)$/.exec(address)?.[1] ?? [])
  expect(words.filter((slug) => !terms.has(slug))).toEqual([])
})

it('every file and command it names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
  expect(commands.filter((command) => !(command in scripts))).toEqual([])
})

it.each([
  ['Needs', 'N'],
  ['Systems', 'S'],
])('its totals of %s are those of its rows', (name, letter) => {
  const counted = answers.map((answer) => rows.filter(({ id, answered }) => id.startsWith(letter) && answered === answer).length)
  expect(totalsOf(ledger, name)).toEqual(counted)
})
