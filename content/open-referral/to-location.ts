import { present } from '../document/present.ts'
import type { Location } from '../schema/location.ts'
import type { OpenLocation } from './open-referral.ts'
import { partId } from './part-id.ts'
import type { Taxonomies } from './taxonomies.ts'
import { toAttributes } from './to-attributes.ts'

export function toLocation(location: Location, taxonomies: Taxonomies): OpenLocation {
  const { id, kind, name, directions, latitude, longitude, uprn, accessibility, features } = location
  return {
    id,
    location_type: kind,
    name,
    ...present({
      description: directions,
      latitude,
      longitude,
      external_identifier: uprn,
      external_identifier_type: uprn && 'UPRN',
    }),
    addresses: [{ id: partId(id, 'address'), ...toAddress(location), country: 'GB', address_type: kind }],
    accessibility: accessibility === undefined ? [] : [{ id: partId(id, 'accessibility'), description: accessibility }],
    attributes: toAttributes(id, [['features', 'features', features]], taxonomies),
  }
}

/** An address in one line has its town last: "5 Dunyeats Road, Broadstone". */
function toAddress({ address, town, county = '', postcode = '' }: Location) {
  const lines = address.split(/\s*[,\n]\s*/).filter((line) => line !== '')
  const isInAddress = town === undefined && lines.length > 1
  return {
    address_1: (isInAddress ? lines.slice(0, -1) : lines).join(', '),
    city: town ?? (isInAddress ? (lines.at(-1) ?? '') : ''),
    state_province: county,
    postal_code: postcode,
  }
}
