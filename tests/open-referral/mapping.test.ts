import { beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../content/files/read-content.ts'
import { readDescription } from '../../content/open-referral/description.ts'
import { listedOrganization, listedService, listedServiceAtLocation } from '../../content/open-referral/listed.ts'
import { buildOpenData, type OpenData } from '../../content/open-referral/open-data.ts'
import {
  listedServiceAtLocationSchema,
  listedServiceSchema,
  organizationSchema,
  serviceAtLocationSchema,
  serviceSchema,
  taxonomySchema,
  taxonomyTermSchema,
} from '../../content/open-referral/open-referral.ts'
import type { Records } from '../../content/schema/publication.ts'
import { fullService } from './full-service.ts'
import { specificationIsHere, specified, whereItIs } from './specification.ts'

let records: Records
let data: OpenData

beforeAll(async () => {
  records = (await readContent('tests/fixtures/small-site')).records
  data = buildOpenData({ ...records, services: [fullService, ...records.services] })
})

const full = () => data.services[0]!

describe('a service in Open Referral UK', () => {
  it('has everything that the record says', () => {
    expect(full()).toMatchObject({
      id: fullService.id,
      status: 'temporarily closed',
      minimum_age: 18,
      maximum_age: 99,
      fees: 'You pay for this. £2 for tea.',
      alert: 'Closed until January.',
      assured_date: '2026-11-01',
      organization: { name: 'Fellshire Carers' },
      languages: [
        { code: 'pl', name: 'Polish' },
        { code: 'bfi', name: 'British Sign Language (BSL)' },
      ],
      funding: [{ source: 'Northmoor Council' }],
      cost_options: [
        { option: 'Tea', amount: 2, amount_description: 'a cup', valid_from: '2026-04-01', valid_to: '2027-03-31' },
        { amount_description: 'ask for a price' },
      ],
    })
    expect(full().contacts[0]?.phones.map(({ number, type }) => [number, type])).toEqual([
      ['01632 960345', 'voice'],
      ['18001 01632 960345', 'voice'],
      ['01632 960346', 'text'],
    ])
    expect(readDescription(full().description)).toMatchObject({
      offers: fullService.offers,
      whoFor: fullService.whoFor,
      whatToExpect: fullService.whatToExpect,
      waitingTime: fullService.waitingTime,
      transportNote: fullService.transportNote,
      accessibility: fullService.accessibility,
    })
    const chosen = full().attributes.map(({ link_type, taxonomy_term }) => `${link_type}/${taxonomy_term.term}`)
    expect(chosen).toEqual(
      expect.arrayContaining(['topics/breaks', 'company/together', 'payments/direct-payment', 'access/referral', 'referredBy/gp', 'ways/phone']) as string[],
    )
    expect(chosen).toEqual(expect.arrayContaining(['transport/bus', 'features/hearing-loop', 'bankHolidays/closed']) as string[])
  })

  it('has its opening times as weekly and monthly schedules, at the place they are for', () => {
    const [weekly, monthly, fortnightly, words] = full().schedules
    const at = full().service_at_locations.find(({ location }) => location.name === 'Hartwick Hall')
    expect(weekly).toMatchObject({ freq: 'WEEKLY', byday: 'TU,TH', opens_at: '14:00', closes_at: '16:00', service_at_location_id: at?.id })
    expect(monthly).toMatchObject({ freq: 'MONTHLY', byday: '2WE,-1WE', closes_at: '00:00', description: 'By appointment' })
    expect(fortnightly).toMatchObject({ interval: 2, dtstart: '2026-01-05', valid_to: '2026-12-21' })
    expect(words).toMatchObject({ description: 'Ring first in winter.', notes: 'Closed on bank holidays.' })
  })

  it('has the same ids whenever and wherever it is made, and none twice', () => {
    expect(buildOpenData({ ...records, services: [fullService, ...records.services] })).toEqual(data)
    const ids = [
      ...JSON.stringify({ ...full(), organization: undefined, service_at_locations: [] }).matchAll(
        /"id":"([^"]+)","(?!name":"[^"]+","description":"[^"]+","taxonomy)/g,
      ),
    ]
    const own = ids.map(([, id]) => id)
    expect(new Set(own).size).toBe(own.length)
  })

  it('is left out when it follows the feed of another directory', () => {
    const followed = { ...fullService, followedFrom: { name: 'Southvale', url: 'https://southvale.example/open-referral' } }
    expect(buildOpenData({ ...records, services: [followed] }).services).toEqual([])
  })
})

describe('the open data', () => {
  it('fits the schema written from the specification, and has nothing else in it', () => {
    for (const service of data.services) {
      serviceSchema.parse(service)
      listedServiceSchema.parse(listedService(service))
    }
    for (const one of data.serviceAtLocations) {
      serviceAtLocationSchema.parse(one)
      listedServiceAtLocationSchema.parse(listedServiceAtLocation(one))
    }
    data.organizations.forEach((one) => organizationSchema.parse(one))
    data.taxonomies.forEach((one) => taxonomySchema.parse(one))
    data.terms.forEach((one) => taxonomyTermSchema.parse(one))
  })

  it.skipIf(!specificationIsHere)(`fits the specification's own schemas (left out when ${whereItIs})`, () => {
    const check = (file: string, values: readonly unknown[]) => {
      const validate = specified(file)
      expect(values.length).toBeGreaterThan(0)
      for (const value of values) expect(validate(value) ? [] : validate.errors).toEqual([])
    }
    check('compiled/service.json', data.services)
    check('compiled/service_list.json', data.services.map(listedService))
    check('compiled/service_at_location.json', data.serviceAtLocations)
    check('compiled/service_at_location_list.json', data.serviceAtLocations.map(listedServiceAtLocation))
    check('compiled/organization.json', data.organizations)
    check('compiled/organization_list.json', data.organizations.map(listedOrganization))
    check('taxonomy.json', data.taxonomies)
    check('taxonomy_term.json', data.terms)
  })
})
