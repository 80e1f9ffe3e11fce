import { asPostcode } from '../../document/as-postcode.ts'
import { accessFeatures, locationKinds } from '../../schema/directory-terms.ts'
import { locationSchema, type Location } from '../../schema/location.ts'
import { phoneSchema, type Service } from '../../schema/service.ts'
import { relayLabel } from '../to-service.ts'
import { readPhones } from '../../directory-tables/read-phones.ts'
import { numberAt, objectsAt, wordsAt, type Unsure } from './pick.ts'

/** What an Open Referral location (1.0-UK or 3.0) says of a building, as fields of ours. */
export function readLocation(location: Unsure): Record<string, unknown> {
  const accessibility = objectsAt(location, 'accessibility', 'accessibility_for_disabilities').flatMap(
    (one) => wordsAt(one, 'description', 'accessibility', 'details') ?? [],
  )
  return {
    ...addressOf(location),
    kind: kindOf(wordsAt(location, 'location_type')),
    ...pointOf(location),
    directions: wordsAt(location, 'description', 'transportation'),
    features: featuresOf(location),
    accessibility: accessibility.join('\n') || undefined,
    uprn: uprnOf(location),
  }
}

function addressOf(location: Unsure): Record<string, unknown> {
  const [address = {}] = objectsAt(location, 'addresses', 'physical_addresses')
  const town = wordsAt(address, 'city')
  const lines = ['attention', 'address_1', 'address_2', 'region'].flatMap((line) => wordsAt(address, line) ?? []).join(', ')
  const street = lines || town || wordsAt(location, 'name')
  return {
    name: wordsAt(location, 'name') ?? street,
    address: street,
    town: lines === '' ? undefined : town,
    county: wordsAt(address, 'state_province'),
    postcode: postcodeOf(wordsAt(address, 'postal_code')),
  }
}

/** What the building has, where the other directory is a Waymark too. */
function featuresOf(location: Unsure): Location['features'] {
  const codes = objectsAt(location, 'attributes')
    .filter((attribute) => wordsAt(attribute, 'link_type') === 'features')
    .flatMap((attribute) => objectsAt(attribute, 'taxonomy_term').map((term) => wordsAt(term, 'term')))
  return accessFeatures.filter((feature) => codes.includes(feature))
}

const kindOf = (words: string | undefined): string => locationKinds.find((kind) => kind === words) ?? 'physical'

function uprnOf(location: Unsure): string | undefined {
  const isUprn = wordsAt(location, 'external_identifier_type')?.toUpperCase() === 'UPRN'
  const words = wordsAt(location, 'external_identifier')
  return isUprn && locationSchema.shape.uprn.safeParse(words).success ? words : undefined
}

function postcodeOf(words = ''): string | undefined {
  const postcode = asPostcode(words)
  return postcode !== '' && locationSchema.shape.postcode.safeParse(postcode).success ? postcode : undefined
}

/** A point in the UK, or none: 0, 0 is in the sea. */
function pointOf(location: Unsure): { latitude?: number; longitude?: number } {
  const point = { latitude: numberAt(location, 'latitude'), longitude: numberAt(location, 'longitude') }
  const { latitude, longitude } = locationSchema.shape
  const isHere =
    point.latitude !== undefined && point.longitude !== undefined && latitude.safeParse(point.latitude).success && longitude.safeParse(point.longitude).success
  return isHere ? (point as { latitude: number; longitude: number }) : {}
}

/** Numbers of Relay UK begin with 18001; open data has no kind of its own for them. */
function kindOfPhone(type: string | undefined, number: string, label: string | undefined): Service['phones'][number]['kind'] {
  if (number.startsWith('18001') || label === relayLabel) return 'relay'
  if (type === 'textphone') return 'textphone'
  return type === 'text' || type === 'sms' ? 'text' : 'phone'
}

/** The numbers that the public may ring, each once for what it is for. */
export function readContacts(service: Unsure): Service['phones'] {
  const phones = [...objectsAt(service, 'phones'), ...objectsAt(service, 'contacts').flatMap((contact) => objectsAt(contact, 'phones'))]
  const read = phones.flatMap((phone) => {
    const numbers = (readPhones(wordsAt(phone, 'number') ?? '') ?? []).filter(({ number }) => phoneSchema.shape.number.safeParse(number).success)
    return numbers.map((one) => {
      const label = [wordsAt(phone, 'description'), one.label].filter(Boolean).join(', ')
      const kind = kindOfPhone(wordsAt(phone, 'type'), one.number, label)
      return { kind, number: one.number, ...(label && label !== relayLabel ? { label } : {}) }
    })
  })
  return [...new Map(read.map((phone) => [`${phone.kind} ${phone.number.replaceAll(' ', '')}`, phone])).values()]
}
