import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../files/read-content.ts'
import { buildOpenData } from '../open-data.ts'
import { readLocation } from './read-location.ts'
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
  topicOfTerm: new Map([['day care', 'breaks']]),
  topics: ['safety'],
  areas: ['fellshire'],
}

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
  service_taxonomys: [{ taxonomy: { id: 'x', name: 'Day care' } }],
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
  it('says the same when it is read back', () => {
    const { services } = buildOpenData(records)
    for (const open of services) {
      const own = records.services.find(({ id }) => id === open.id)!
      const at = new Map(open.service_at_locations.map(({ id, location }) => [id, records.locations.find((one) => one.id === location.id)!.slug]))
      const read = readService(open, words, at)
      for (const field of [
        'name',
        'offers',
        'whoFor',
        'topics',
        'areas',
        'phones',
        'openingTimes',
        'ways',
        'features',
        'checkedOn',
        'warning',
        'status',
      ] as const) {
        expect([own.slug, field, read[field] ?? []]).toEqual([own.slug, field, own[field] ?? []])
      }
    }
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
