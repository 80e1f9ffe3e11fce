import { stableId } from '../../../content/files/stable-id.ts'
import { accessFeatures, companies, payments, referrers, transports, weekdays } from '../../../content/schema/directory-terms.ts'
import type { Location } from '../../../content/schema/location.ts'
import type { OpeningTime } from '../../../content/schema/opening-time.ts'
import type { Records } from '../../../content/schema/publication.ts'
import type { Service } from '../../../content/schema/service.ts'
import type { Place } from '../../../content/schema/taxonomy.ts'
import type { Seeded } from './seeded.ts'

const locationsOfService = 2
/** England, roughly. */
const [south, north, west, east] = [50.2, 55, -4.5, 1.5]
/** A council's towns and the places of its services lie so near its middle, in degrees. */
const reach = 0.3

type Point = Pick<Place, 'latitude' | 'longitude'>

/** Everything that services can be found by, made up: details, opening times, and two places to go for each. */
export function makeFindable(records: Records, random: Seeded): Records {
  const councils = new Map(records.places.filter(({ kind }) => kind === 'council').map(({ slug }) => [slug, anywhere(random)]))
  const middleOf = ({ slug, councils: [council = ''] }: Place): Point => councils.get(slug) ?? nearby(councils.get(council) ?? anywhere(random), random)
  const places = records.places.map((place): Place => (place.kind === 'nation' ? place : { ...place, ...middleOf(place) }))
  const points = new Map(places.map(({ slug, latitude, longitude }) => [slug, { latitude, longitude }]))
  const services = records.services.map((service) => findable(service, random))
  const locations = services.flatMap(({ locations: slugs, areas: [area = ''] }) =>
    slugs.map((slug) => locationAt(slug, nearby(points.get(area) ?? anywhere(random), random))),
  )
  return { ...records, places, services, locations: [...records.locations, ...locations] }
}

function findable(service: Service, random: Seeded): Service {
  const locations = Array.from({ length: locationsOfService }, (_, number) => `${service.slug}-place-${number}`)
  return {
    ...service,
    locations,
    features: random.some(accessFeatures, 4),
    company: random.some(companies, 1),
    payments: random.chance(0.3) ? random.some(payments, 1) : [],
    referredBy: random.chance(0.3) ? random.some(referrers, 2) : [],
    transport: random.chance(0.4) ? random.some(transports, 1) : [],
    languages: random.chance(0.2) ? ['pl', 'bfi'] : [],
    communities: random.chance(0.1) ? service.audiences : [],
    ...(random.chance(0.5) ? { minimumAge: 18 } : {}),
    openingTimes: random.chance(0.7) ? [times(random)] : [],
  }
}

const times = (random: Seeded): OpeningTime => ({
  days: random.some(weekdays, random.between(1, 5)),
  weeks: random.chance(0.2) ? ['second'] : [],
  opens: random.pick(['09:00', '09:30', '10:00', '14:00', '18:30'] as const),
  closes: random.pick(['12:00', '16:00', '17:00', '20:00', '21:30'] as const),
})

function locationAt(slug: string, point: Point): Location {
  return { id: stableId('locations', slug), slug, name: 'A hall', kind: 'physical', address: '1 Example Street', features: [], ...point }
}

const between = (random: Seeded, from: number, to: number): number => from + (random.below(100_000) / 100_000) * (to - from)
const anywhere = (random: Seeded): Point => ({ latitude: between(random, south, north), longitude: between(random, west, east) })

function nearby({ latitude = south, longitude = west }: Point, random: Seeded): Point {
  return { latitude: latitude + between(random, -reach, reach) / 2, longitude: longitude + between(random, -reach, reach) }
}
