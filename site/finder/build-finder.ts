import type { BuildContext } from '../../content/document/build-context.ts'
import { pageAddress } from '../../content/document/addresses.ts'
import { joinSentences } from '../../content/document/join-sentences.ts'
import { sortByWords } from '../../content/document/order.ts'
import { nationsAndReach } from '../../content/document/services-near.ts'
import type { Place } from '../../content/schema/taxonomy.ts'
import { buildShelf, buildShelfParts, toPoint, toShelfEntry, type ShelfEntry } from './build-shelf.ts'
import {
  cellShelf,
  mostAtOnce,
  type Card,
  type FinderPlace,
  type PlacesFile,
  type Shelf,
  type ShelfChoices,
  type ShelfTimes,
  type StartFile,
} from './finder-files.ts'
import { toPlacesFile } from './places-file.ts'

type FinderFile = StartFile | PlacesFile | Shelf | ShelfChoices | ShelfTimes | Card[]
/** The index of the filter page, in pieces, by the name of each file. */
export type Finder = Map<string, FinderFile>

/** Enough that a file tells nobody which of its services was looked at; few, because each of ten results may come from another file. */
const cardsPerFile = 8

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
  const start: StartFile = {
    services: services.length,
    cardsPerFile,
    nations: places.flatMap(({ kind }, number) => (kind === 'nation' ? [number] : [])),
    shelves: [[...shelves.keys()].join(' '), [...shelves.values()].map((list) => list.length)],
  }
  const cards = services.map(({ slug }) => toCard(slug, context))
  const cardFiles = Array.from({ length: Math.ceil(cards.length / cardsPerFile) }, (_, file) => cards.slice(file * cardsPerFile, (file + 1) * cardsPerFile))
  return new Map<string, FinderFile>([
    ['start.json', start],
    ['places.json', toPlacesFile(places.map((place) => toFinderPlace(place, context, numberOf, pages)))],
    ...[...shelves.values()].flatMap((list, file) => shelfFiles(list, file)),
    ...cardFiles.map((list, file) => [`cards-${file}.json`, list] as const),
  ])
}

function shelvesOf(entries: readonly ShelfEntry[]): Map<string, readonly ShelfEntry[]> {
  if (entries.length <= mostAtOnce) return new Map([['all', entries]])
  const shelves = new Map<string, ShelfEntry[]>()
  for (const entry of entries) {
    const own = [...entry.topics.map((topic) => `topic:${topic}`), ...entry.areas.map((area) => `area:${area}`)]
    const cells = entry.points.map(([north, east]) => cellShelf(north, east))
    for (const name of new Set([...own, ...cells])) {
      const shelf = shelves.get(name)
      if (shelf) shelf.push(entry)
      else shelves.set(name, [entry])
    }
  }
  return new Map([...shelves].sort(([one], [other]) => byNumbers.compare(one, other)))
}

/** Names that are like the one before compress well. */
const byNumbers = new Intl.Collator('en', { numeric: true })

function shelfFiles(list: readonly ShelfEntry[], file: number) {
  const { choices, times } = buildShelfParts(list)
  return [
    [`shelf-${file}.json`, buildShelf(list)],
    [`choices-${file}.json`, choices],
    [`times-${file}.json`, times],
  ] as const
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
