import { readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

let site: BuiltSite

beforeAll(async () => {
  site = await startBuiltSite()
})
afterAll(() => site.stop())

const readBuilt = (address: string): Promise<string> => readFile(path.join(site.folder, address, 'index.html'), 'utf8')
/** Beside them stand pages that lead on who cut an address off. */
const foldersIn = async (address: string): Promise<string[]> => {
  const inside = await readdir(path.join(site.folder, address), { withFileTypes: true })
  return inside.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}
const structuredIn = (html: string): unknown => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')

it('has a page for a need in a place, with files where the council is the site’s own, and none where no service is', async () => {
  const page = await readBuilt('/near/northmoor/breaks/')
  expect(page).toContain('<h1>Breaks: services in the Northmoor Council area</h1>')
  expect(page).toContain('Hartwick Break Group')
  expect(page).not.toContain('Southvale Adult Care')
  expect(page).toContain('href="/near/northmoor/breaks/northmoor-breaks.pdf"')
  expect(await readBuilt('/near/upper-dale/breaks/')).not.toContain('.pdf"')
  expect(await foldersIn('near')).toEqual(['northmoor', 'southvale', 'upper-dale'])
  expect(await foldersIn('near/northmoor')).toEqual(['benefits', 'breaks'])
})

it('leads from the page of a town or a postcode district to what its councils have for each need', async () => {
  expect(await readBuilt('/places/zz2/')).toContain('<a href="/near/southvale/breaks/">Breaks (Southvale Council)</a>')
  expect(await readBuilt('/places/hartwick/')).toContain('<a href="/near/northmoor/breaks/">Breaks</a>')
})

it('tells search engines of a service and an organisation by the words of schema.org, in data that nobody runs', async () => {
  const service = structuredIn(await readBuilt('/services/hartwick-break-group/'))
  expect(service).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: 'Hartwick Break Group',
    provider: { '@type': 'Organization', name: 'Fellshire Carers' },
    // The times of some weeks of the month have no words there.
    hoursAvailable: [{ dayOfWeek: ['https://schema.org/Tuesday'], opens: '14:00', closes: '16:00' }],
    offers: [{ price: 2, priceCurrency: 'GBP' }, { price: 6.5 }],
  })
  expect(JSON.stringify(service)).toContain('"amenityFeature":[{"@type":"LocationFeatureSpecification","name":"Step-free way in","value":true}')
  const { '@context': _context, ...organisation } = structuredIn(await readBuilt('/organisations/fellshire-carers/')) as Record<string, unknown>
  expect(organisation).toMatchObject({ '@type': 'Organization', name: 'Fellshire Carers' })
  // The one who runs it is told of in the same words, with its own address.
  expect(service).toMatchObject({ provider: organisation })
  expect(structuredIn(await readBuilt('/guides/first-steps/'))).toBeNull()
})

it('keeps a page at a former address that leads on, also on a host of files alone', async () => {
  const page = await readBuilt('/services/hartwick-rest-club/')
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/services/hartwick-break-group/"')
  expect(page).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/services\/hartwick-break-group\/"/)
  expect(page).toContain('<a href="/services/hartwick-break-group/">Hartwick Break Group</a>')
})

it('gives each index of the filter page an address of its own that browsers may keep', async () => {
  const [version = ''] = await readdir(path.join(site.folder, 'finder'))
  const answer = await fetch(`${site.address}/finder/${version}/start.json`)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect((await stat(path.join(site.folder, 'finder', version, 'start.json'))).size).toBeLessThan(500)
})
