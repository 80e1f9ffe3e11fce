import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerOpenReferral } from '../../cms/open-referral/answer.ts'
import { dataFolder } from '../../content/data-folder.ts'
import { serviceAtLocationId } from '../../content/open-referral/to-service.ts'
import { stableId } from '../../content/files/stable-id.ts'

import { pageSchema } from '../../content/open-referral/open-referral.ts'
import { loadPostcodes } from '../../content/postcodes/load-postcodes.ts'
import { goLive } from './go-live.ts'
import { specificationIsHere, specified } from './specification.ts'

process.env['OPEN_DATA_RATE'] = '300'

interface Page {
  total_items: number
  page_number: number
  last_page: boolean
  contents: Record<string, unknown>[]
}

const address = 'http://localhost:3000'
const ask = (question: string, headers: Record<string, string> = {}): Promise<Response> => {
  const [pathname = '', search = ''] = question.split('?')
  const request = new Request(`${address}/api/open-referral${pathname}?${search}`, { headers: { 'x-forwarded-for': '203.0.113.1', ...headers } })
  return answerOpenReferral(request, pathname.split('/').filter(Boolean), address)
}
const list = async (question: string): Promise<Page> => (await ask(question)).json() as Promise<Page>
const names = async (question: string): Promise<unknown[]> => (await list(question)).contents.map(({ name }) => name)

beforeAll(async () => {
  expect((await ask('/services')).status).toBe(503)
  await goLive()
  // What is live is looked up again after a second.
  await new Promise((resolve) => setTimeout(resolve, 1100))
})

describe('the lists of the API', () => {
  it('come in pages, each with what tells a program where it is', async () => {
    const first = await list('/services?per_page=2')
    expect(pageSchema.parse(first)).toMatchObject({ page_number: 1, size: 2, first_page: true, last_page: false, empty: false })
    const pages = Math.ceil(first.total_items / 2)
    const last = await list(`/services?per_page=2&page=${pages}`)
    expect(last.last_page).toBe(true)
    expect(await list('/services?page=99')).toMatchObject({ empty: true, size: 0, last_page: true, total_items: first.total_items })
    for (const other of ['organizations', 'taxonomies', 'taxonomy_terms', 'service_at_locations']) pageSchema.parse(await list(`/${other}`))
  })

  it('find by words, wherever they stand and however they end', async () => {
    expect(await names('/services?search=company tea')).toEqual(['Hartwick Break Group'])
    expect(await names('/services?search=hartw')).toEqual(['Hartwick Break Group'])
    expect(await names(`/services?search=${encodeURIComponent('"tea" zebra ( *')}`)).toEqual([])
  })

  it('find by other names of the jargon ledger, alone or among words, and by the words that editors say carers would type', async () => {
    expect(await names('/services?search=respite care')).toContain('Hartwick Break Group')
    expect(await names('/services?search=respite care zebra')).toEqual([])
    expect(await names('/services?search=hartwick respite care company')).toEqual(['Hartwick Break Group'])
    expect(await names('/services?search=helplines talking')).toEqual(['Fellshire Carers Line'])
  })

  it('find by taxonomy, by organisation, and by the place a postcode is in', async () => {
    const [term] = (await list('/taxonomy_terms')).contents.filter((one) => one['term'] === 'referral')
    expect(await names(`/services?taxonomy_term_id=${String(term?.['id'])}`)).toEqual(['Hartwick Break Group'])
    expect(await names(`/services?organization_id=${stableId('organisations', 'fellshire-carers')}`)).toContain('Hartwick Break Group')
    expect(await names('/services?organization_id=9b7e2d64-1c5f-4e08-b3a9-6f8d0c2e7a41')).toContain('Hartwick Break Group')
    expect(await names('/services?postcode=zz1 1aa')).toContain('Hartwick Break Group')
    expect(await names('/services?postcode=ZZ2')).not.toContain('Hartwick Break Group')
    expect(await names('/services?postcode=AB1 1AA')).toEqual([])
  })

  it('find what is near', async () => {
    const near = await list('/service_at_locations?postcode=ZZ1&proximity=1000')
    expect(near.contents.map(({ location }) => (location as { name: string }).name)).toEqual(['Hartwick Hall'])
    expect(await names('/services?postcode=ZZ1&proximity=1000')).toEqual(['Hartwick Break Group'])
    expect(await names('/services?postcode=ZZ1&proximity=1609.344')).toEqual(['Hartwick Break Group'])
  })

  it('are whole or only ids when asked to be', async () => {
    const [whole] = (await list('/services?full=true')).contents
    expect(whole).toHaveProperty('service_areas')
    const [minimal] = (await list('/services?minimal=true')).contents
    expect(Object.keys(minimal ?? {})).toEqual(['id', 'last_modified'])
    expect(await names('/services?modified_after=2099-01-01')).toEqual([])
  })

  it('say of every parameter that they do not understand what it must be', async () => {
    const response = await ask('/services?per_page=900&day=Someday&colour=red')
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as { error: string }
    expect(error).toContain('per_page: must be a whole number from 1 to 500')
    expect(error).toContain('day: must be a day of the week')
    expect(error).toContain('colour: is not a parameter of this list')
  })
})

describe('one object of the API', () => {
  it('has everything below it, and is the one whose id was asked for', async () => {
    const id = stableId('services', 'hartwick-break-group')
    const service = (await (await ask(`/services/${id.toUpperCase()}`)).json()) as Record<string, unknown>
    expect(service).toMatchObject({ id, name: 'Hartwick Break Group', organization: { name: 'Fellshire Carers' } })
    if (specificationIsHere) expect(specified('compiled/service.json')(service)).toBe(true)
    const [at] = service['service_at_locations'] as { id: string }[]
    expect(await (await ask(`/service_at_locations/${at?.id ?? ''}`)).json()).toMatchObject({ service: { id } })
    const organization = (await (await ask(`/organizations/${stableId('organisations', 'fellshire-carers')}`)).json()) as { services: unknown[] }
    expect(organization.services.length).toBeGreaterThan(0)
  })

  it.each([
    ['services', 'hartwick-break-group', '5d0f4c1e-8a3b-4c62-9f7d-2b1e6a904c35'],
    ['organizations', 'fellshire-carers', '9b7e2d64-1c5f-4e08-b3a9-6f8d0c2e7a41'],
  ])('that was merged into another is found there (%s)', async (name, slug, former) => {
    const response = await ask(`/${name}/${former.toUpperCase()}`)
    expect(response.status).toBe(308)
    const kept = stableId(name === 'services' ? 'services' : 'organisations', slug)
    expect(response.headers.get('Location')).toBe(`${address}/api/open-referral/${name}/${kept}`)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect((await ask(`/taxonomy_terms/${former}`)).status).toBe(404)
  })

  it('that is a merged service at a place is found as the service that was kept, there', async () => {
    const { service_at_locations: places } = (await (await ask(`/services/${stableId('services', 'hartwick-break-group')}`)).json()) as {
      service_at_locations: { id: string; location: { id: string } }[]
    }
    const [at] = places
    const former = serviceAtLocationId('5d0f4c1e-8a3b-4c62-9f7d-2b1e6a904c35', { id: at?.location.id ?? '' })
    const response = await ask(`/service_at_locations/${former}`)
    expect(response.status).toBe(308)
    expect(response.headers.get('Location')).toBe(`${address}/api/open-referral/service_at_locations/${at?.id ?? ''}`)
  })

  it('that is not there is told so in words', async () => {
    expect((await ask('/services/nobody')).status).toBe(404)
    expect((await ask('/users')).status).toBe(404)
  })

  it('describes the whole API', async () => {
    expect(await (await ask('/')).json()).toMatchObject({ version: '3.0', openapi_url: `${address}/api/open-referral/openapi.json` })
    const { paths } = (await (await ask('/openapi.json')).json()) as { paths: object }
    expect(Object.keys(paths)).toContain('/service_at_locations/{id}')
  })
})

describe('every answer', () => {
  it('may be read from any website, kept, and asked for again without being sent again', async () => {
    const response = await ask('/services')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300')
    const tag = response.headers.get('ETag') ?? ''
    expect((await ask('/services', { 'If-None-Match': tag })).status).toBe(304)
    expect((await ask('/services', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('stops for a minute when one who asks asks too often, and only for them', async () => {
    const asker = { 'x-forwarded-for': '198.51.100.7' }
    const answers = await Promise.all(Array.from({ length: 301 }, () => ask('/', asker)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(1)
    expect(Number(refused[0]?.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await ask('/')).status).toBe(200)
  })
})

describe('with the ONS Postcode Directory loaded', () => {
  const directory = (rows: readonly string[]): string => ['pcds,doterm,cty25cd,lad25cd,lat,long', ...rows].join('\n')
  beforeAll(async () => {
    const file = path.join(dataFolder(), 'ONSPD.csv')
    const rows = [
      'ZZ2 1AA,,E99999999,E06000902,54.2,-2.2',
      'ZZ2 1AB,,E99999999,E06000901,54.25,-2.25',
      'ZZ1 1AC,,,E06000901,54,-2',
      'AB1 1AA,,S99999999,S12000033,57.1,-2.1',
    ]
    await writeFile(file, directory(rows))
    await loadPostcodes(file, dataFolder())
  })

  it('answers for the council that a whole postcode is in, where its district lies in two', async () => {
    expect(await names('/services?postcode=ZZ2')).toEqual(expect.arrayContaining(['Northmoor Adult Care', 'Southvale Adult Care']))
    expect(await names('/services?postcode=zz2 1aa')).toContain('Southvale Adult Care')
    expect(await names('/services?postcode=zz2 1aa')).not.toContain('Northmoor Adult Care')
    expect(await names('/services?postcode=ZZ21AB')).not.toContain('Southvale Adult Care')
  })

  it('measures from the postcode itself', async () => {
    // The hall is in the middle of the district, and far from one of its postcodes.
    expect(await names('/services?postcode=ZZ1&proximity=500')).toEqual(['Hartwick Break Group'])
    expect(await names('/services?postcode=ZZ1 1AC&proximity=500')).toEqual([])
  })

  it('gives a postcode elsewhere what is for the whole nation', async () => {
    expect(await names('/services?postcode=AB1 1AA')).toEqual(['Emergency services'])
  })
})
