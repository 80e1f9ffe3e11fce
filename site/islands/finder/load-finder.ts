import type { Card, FinderPlace, FinderStart, Shelf } from '../../finder/finder-files.ts'
import { toRows, type FinderRow } from './rows.ts'

/** Fetches the pieces of the index, each once. Their names tell nobody what was typed. */
export interface FinderSource {
  start: () => Promise<FinderStart>
  places: () => Promise<FinderPlace[]>
  /** The services of several shelves, each once. */
  rows: (shelves: readonly string[]) => Promise<FinderRow[]>
  /** Cards of services, in the order given. */
  cards: (services: readonly number[]) => Promise<Card[]>
}

/** @param folder `/finder/<version>/` */
export function openFinder(folder: string): FinderSource {
  const kept = new Map<string, Promise<unknown>>()
  const load = <Content>(file: string): Promise<Content> => {
    const known = kept.get(file) ?? fetchJson(folder + file)
    kept.set(file, known)
    return known as Promise<Content>
  }
  const unpacked = new Map<number, Promise<FinderRow[]>>()
  const shelf = (file: number): Promise<FinderRow[]> => {
    const known = unpacked.get(file) ?? load<Shelf>(`shelf-${file}.json`).then(toRows)
    unpacked.set(file, known)
    return known
  }
  const start = (): Promise<FinderStart> => load<FinderStart>('start.json')
  return {
    start,
    places: () => load<FinderPlace[]>('places.json'),
    rows: async (names) => {
      const { shelves } = await start()
      const files = Object.keys(shelves)
      const lists = await Promise.all(names.map((name) => shelf(files.indexOf(name))))
      return [...new Map(lists.flat().map((row) => [row.service, row])).values()]
    },
    cards: async (services) => {
      const { cardsPerFile } = await start()
      const cards = await Promise.all(
        services.map(async (service) => (await load<Card[]>(`cards-${Math.floor(service / cardsPerFile)}.json`))[service % cardsPerFile]),
      )
      return cards.filter((card) => card !== undefined)
    },
  }
}

/** @throws Error where the answer is not the file: the page is older than the site, or there is no line */
async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  return answer.json()
}
