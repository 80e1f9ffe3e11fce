import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fullService } from '../../../tests/open-referral/full-service.ts'
import { readContent } from '../../files/read-content.ts'
import { stableId } from '../../files/stable-id.ts'
import type { Location } from '../../schema/location.ts'
import { serviceSchema, type Service } from '../../schema/service.ts'
import { buildOpenData } from '../open-data.ts'
import { toOrganization } from '../to-organization.ts'
import { readLocation } from './read-location.ts'
import { readOrganization } from './read-organization.ts'
import { readService, type FeedWords } from './read-service.ts'

const { records } = await readContent(path.join(import.meta.dirname, '../../../tests/fixtures/small-site'))
const known = {
  topics: records.topics,
  places: records.places,
  audiences: records.audiences,
  organisations: records.organisations,
  locations: records.locations,
}
const words: FeedWords = {
  find: (collection, name) => known[collection].find((one) => [one.slug, 'name' in one ? one.name : one.title].includes(name))?.slug,
  topics: ['safety'],
  areas: ['fellshire'],
}

/** Services that say with few words what is easily said twice, or lost. */
const ownServices: Service[] = [
  fullService,
  ...[
    { slug: 'free', cost: { kind: 'free', note: 'Tea costs £1.' }, access: { kind: 'either' }, bankHolidays: 'open' },
    { slug: 'unknown', cost: { kind: 'not-known', note: 'Ask for a price' }, access: { kind: 'not-known', note: 'Ring Sam' }, referredBy: ['gp'] },
    { slug: 'varies', cost: { kind: 'varies' }, access: { kind: 'referral' }, referredBy: ['gp', 'hospital'] },
    { slug: 'lunch', cost: { kind: 'free' }, costOptions: [{ option: 'Lunch', amount: 0 }], access: { kind: 'yourself', note: 'Or ask a friend.' } },
  ].map((fields) =>
    serviceSchema.parse({
      ...{ ...fullService, id: stableId('services', fields.slug), openingHours: undefined, bankHolidays: undefined, costOptions: [], referredBy: [] },
      ...fields,
    }),
  ),
]

/** What open data has no place for, and what is read beside the service. */
const notInOpenData = ({ id, slug, organisation, locations, nextCheck, checkedHow, formerSlugs, formerIds, sources, searchWords }: Service) => ({
  ...{ id, slug, organisation, locations, nextCheck, checkedHow, formerSlugs, formerIds, sources, searchWords },
})

/** As Open Referral UK 1.0 has it. */
const old = {
  id: 'abc-1',
  name: 'Lunch club',
  description: 'A hot meal.',
  status: 'inactive',
  url: 'not an address',
  email: 'club@example.org',
  eligibilitys: [{ eligibility: 'People over 60', minimum_age: 60.0, maximum_age: 500 }],
  fundings: [{ source: 'Fellshire Council' }],
  cost_options: [{ amount: 4.5, amount_description: 'a meal', option: null, valid_from: '2026-01-01' }],
  languages: [{ language: 'Welsh' }],
  regular_schedules: [{ opens_at: '12:00:00', closes_at: '14:00:00', byday: 'TU,TH', freq: 'WEEKLY' }, { description: 'Not in August' }],
  contacts: [{ name: 'A name', phones: [{ number: '+44 1632 960002' }, { number: 'ring the bell' }] }],
  service_taxonomys: [{ taxonomy: { id: 'x', name: 'Breaks' } }],
  service_areas: [{ service_area: 'Atlantis' }],
  assured_date: '2026-03-01T00:00:00',
}

describe('a service of Open Referral UK 1.0', () => {
  it('is read with its times, prices, phones, ages and terms; what is no value of ours is left out', () => {
    expect(readService(old, words)).toMatchObject({
      name: 'Lunch club',
      offers: 'A hot meal.',
      whoFor: 'People over 60',
      status: 'not-running',
      website: undefined,
      email: 'club@example.org',
      minimumAge: 60,
      topics: ['breaks'],
      areas: ['fellshire'],
      phones: [{ kind: 'phone', number: '01632 960002' }],
      openingTimes: [{ days: ['tuesday', 'thursday'], opens: '12:00', closes: '14:00' }],
      openingHours: 'Not in August',
      cost: { kind: 'charged' },
      costOptions: [{ amount: 4.5, per: 'a meal', from: '2026-01-01' }],
      languages: ['cy'],
      funding: 'Fellshire Council',
      checkedOn: '2026-03-01',
    })
    expect(readService(old, words)).not.toHaveProperty('maximumAge')
  })

  it('has its buildings read, without a place in the sea or a postcode that is none', () => {
    const address = { address_1: '1 Road', city: 'Hartwick', state_province: 'Fellshire', postal_code: 'zz11aa' }
    expect(
      readLocation({ name: 'Hall', latitude: 0, longitude: 0, physical_addresses: [address], accessibility_for_disabilities: [{ accessibility: 'Ramp' }] }),
    ).toMatchObject({
      ...{ name: 'Hall', address: '1 Road', town: 'Hartwick', county: 'Fellshire', postcode: 'ZZ1 1AA', accessibility: 'Ramp' },
    })
    expect(readLocation({ addresses: [{ address_1: '2 Road', postal_code: 'ABC 1234' }], latitude: 54, longitude: -2 })).toMatchObject({
      name: '2 Road',
      postcode: undefined,
      latitude: 54,
    })
  })
})

describe('our own open data', () => {
  const services = [...ownServices, ...records.services]
  const locations = records.locations.map((location): Location => ({ ...location, features: ['lift'] }))
  const open = buildOpenData({ ...records, services, locations })

  it.each(services.map((service) => [service.slug, service] as const))('says the same of %s when it is read back', (_slug, own) => {
    const one = open.services.find(({ id }) => id === own.id)!
    const at = new Map(one.service_at_locations.map(({ id, location }) => [id, records.locations.find((place) => place.id === location.id)!.slug]))
    const read = serviceSchema.parse({ ...notInOpenData(own), ...readService(one, words, at) })
    expect(read).toEqual(own)
  })

  it('says the same of its buildings and organisations', () => {
    for (const { location } of open.services.flatMap((service) => service.service_at_locations)) {
      expect(readLocation(location)).toMatchObject({ features: ['lift'] })
    }
    const identifiers = [
      { scheme: 'GB-CHC', identifier: '1' },
      { scheme: 'X', identifier: '2' },
      { scheme: 'Y', identifier: '3', name: 'Y number' },
    ]
    const [organisation] = records.organisations
    const written = toOrganization({ ...organisation!, identifiers }, () => undefined)
    expect(readOrganization(written)).toMatchObject({ identifiers })
  })
})

describe('what is no service at all', () => {
  it.each([[{}], [{ name: 5, schedules: 'x', contacts: [null, 3], cost_options: { amount: 'lots' }, attributes: [{ taxonomy_term: [] }] }]])(
    'is read without a stumble',
    (service) => {
      expect(() => readService(service, words)).not.toThrow()
      expect(() => readLocation(service)).not.toThrow()
    },
  )
})
