import { stableId } from '../../../content/files/stable-id.ts'
import type { Location } from '../../../content/schema/location.ts'
import type { Records } from '../../../content/schema/publication.ts'
import type { Place } from '../../../content/schema/taxonomy.ts'
import type { Seeded } from './seeded.ts'

/** Places of one service: twice as many locations as services. */
const placesOfService = 2
/** Councils stand in rows, some 20 km apart: however many there are, the land between two services is as wide. */
const apart = 0.2
const inRow = 50

/**
 * Gives the services of a synthetic directory buildings, near the middle of the council they are of, and each council a postcode
 * district there. The more services, the more land: as many stand within five kilometres.
 */
export function withBuildings(records: Records, random: Seeded): Records {
  const councils = records.places.filter(({ slug }) => slug.startsWith('bench-council-'))
  const middles = new Map(councils.map(({ slug }, number) => [slug, middle(number)]))
  const districts = councils.map((council, number) => district(council, number, middle(number)))
  const locations: Location[] = []
  const services = records.services.map((service) => {
    const area = records.places.find(({ slug }) => slug === service.areas[0])
    const point = middles.get(area?.slug ?? '') ?? middles.get(area?.councils[0] ?? '')
    if (!point) return service
    const own = Array.from({ length: placesOfService }, (_, number) => building(`${service.slug}-${number}`, point, random))
    locations.push(...own)
    return { ...service, locations: own.map(({ slug }) => slug) }
  })
  const bySlug = (one: { slug: string }, other: { slug: string }): number => (one.slug < other.slug ? -1 : 1)
  return { ...records, services, places: [...records.places, ...districts].sort(bySlug), locations: [...records.locations, ...locations].sort(bySlug) }
}

interface Point {
  latitude: number
  longitude: number
}

const middle = (number: number): Point => ({ latitude: 50 + Math.floor(number / inRow) * apart, longitude: -8.5 + (number % inRow) * apart })

function district({ slug: council }: Place, number: number, point: Point): Place {
  const name = `QX${number}`
  const slug = name.toLowerCase()
  return {
    id: stableId('places', slug),
    slug,
    name,
    kind: 'postcode-district',
    ...point,
    councils: [council],
    formerSlugs: [],
    areas: [],
    districts: [],
    onsCodes: [],
  }
}

function building(slug: string, { latitude, longitude }: Point, random: Seeded): Location {
  const aside = (): number => (random.below(2000) - 1000) / 10_000
  return {
    id: stableId('locations', slug),
    slug,
    name: `Hall ${slug}`,
    kind: 'physical',
    address: '1 Example Road',
    latitude: latitude + aside(),
    longitude: longitude + aside(),
    features: [],
  }
}
