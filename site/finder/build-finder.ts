import type { BuildContext } from '../../content/document/build-context.ts'
import { pageAddress } from '../../content/document/addresses.ts'
import { joinSentences } from '../../content/document/join-sentences.ts'
import { sortByWords } from '../../content/document/order.ts'
import { nationsAndReach } from '../../content/document/services-near.ts'
import type { Place } from '../../content/schema/taxonomy.ts'
import { buildShelf, toPoint, toShelfEntry, type ShelfEntry } from './build-shelf.ts'
import { cellShelf, mostAtOnce, type Card, type FinderPlace, type FinderStart, type Shelf } from './finder-files.ts'

/** The index of the filter page, in pieces, by the name of each file. */
export type Finder = Map<string, FinderStart | FinderPlace[] | Shelf | Card[]>

const cardsPerFile = 16

/**
 * Makes what the filter page reads. Few services stand on one shelf: then no request tells what a reader is looking for. Many stand
 * on a shelf for each topic, each area and each square of the map; a reader fetches the smallest that holds what was chosen.
 */
export function buildFinder(context: BuildContext, pages: ReadonlySet<string>): Finder {
  const services = sortByWords(context.all('services').filter(context.relations.isListed), ({ name }) => name)
  const places = [...context.all('places')]
  const numbers = new Map(places.map(({ slug }, number) => [slug, number]))
  const numberOf = (slug: string): number => numbers.get(slug) ?? -1
  const entries = services.map((service, number) => toShelfEntry(service, number, context, numberOf))
  const shelves = shelvesOf(entries)
  const start: FinderStart = {
    services: services.length,
    cardsPerFile,
    nations: places.flatMap(({ kind }, number) => (kind === 'nation' ? [number] : [])),
    shelves: Object.fromEntries([...shelves].map(([name, list]) => [name, list.length])),
  }
  const cards = services.map(({ slug }) => toCard(slug, context))
  const cardFiles = Array.from({ length: Math.ceil(cards.length / cardsPerFile) }, (_, file) => cards.slice(file * cardsPerFile, (file + 1) * cardsPerFile))
  return new Map<string, FinderStart | FinderPlace[] | Shelf | Card[]>([
    ['start.json', start],
    ['places.json', places.map((place) => toFinderPlace(place, context, numberOf, pages))],
    ...[...shelves.values()].map((list, file) => [`shelf-${file}.json`, buildShelf(list)] as const),
    ...cardFiles.map((list, file) => [`cards-${file}.json`, list] as const),
  ])
}

function shelvesOf(entries: readonly ShelfEntry[]): Map<string, readonly ShelfEntry[]> {
  if (entries.length <= mostAtOnce) return new Map([['all', entries]])
  const shelves = new Map<string, ShelfEntry[]>()
  for (const entry of entries) {
    const own = [...entry.values.filter((value) => value.startsWith('topic:')), ...entry.areas.map((area) => `area:${area}`)]
    const cells = entry.points.map(([north, east]) => cellShelf(north, east))
    for (const name of new Set([...own, ...cells])) {
      const shelf = shelves.get(name)
      if (shelf) shelf.push(entry)
      else shelves.set(name, [entry])
    }
  }
  return shelves
}

function toFinderPlace(place: Place, context: BuildContext, numberOf: (slug: string) => number, pages: ReadonlySet<string>): FinderPlace {
  const { slug, name, kind, latitude, longitude, councils } = place
  const from = `places/${slug}`
  return {
    slug,
    name,
    kind,
    ...(pages.has(pageAddress('places', slug)) ? { hasPage: true } : {}),
    ...(latitude === undefined || longitude === undefined ? {} : { point: toPoint(latitude, longitude) }),
    reach: nationsAndReach(place, context).map(numberOf),
    ...(councils.length > 1 ? { councils: councils.map((council) => context.get('places', council, from).name) } : {}),
  }
}

function toCard(slug: string, context: BuildContext): Card {
  const { name, offers, phones, warning, openingHours, cost, areas } = context.serviceView(slug, `services/${slug}`)
  const [phone] = phones
  const open = joinSentences([openingHours && `Open: ${openingHours}`])
  return {
    slug,
    name,
    offers,
    ...(phone ? { phone: { kind: phone.kind, number: phone.number, dial: phone.dial } } : {}),
    ...(warning === undefined ? {} : { warning }),
    facts: [open, cost].filter((fact) => fact !== undefined),
    areas: areas.join(', '),
  }
}
