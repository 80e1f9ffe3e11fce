import type { Card, FinderPlace, FinderStart, PlacesFile, Shelf, ShelfChoices, ShelfTimes, StartFile } from '../../finder/finder-files.ts'
import { addChoices, addTimes, toRows, type FinderRow, type OpenRow } from './rows.ts'
import { toPlaces, toStart } from './unpack.ts'

/** What of a shelf is fetched only when it is asked for. */
export type ShelfPart = 'choices' | 'times'

/** Fetches the pieces of the index, each once. Their names tell nobody what was typed. */
export interface FinderSource {
  start: () => Promise<FinderStart>
  places: () => Promise<FinderPlace[]>
  /** The services of several shelves, each once, with these parts of what they can be chosen by. */
  rows: (shelves: readonly string[], parts: readonly ShelfPart[]) => Promise<FinderRow[]>
  /** Cards of services, in the order given. */
  cards: (services: readonly number[]) => Promise<Card[]>
}

/** @param folder `/finder/<version>/` */
export function openFinder(folder: string): FinderSource {
  const kept = new Map<string, Promise<unknown>>()
  const once = <Content>(file: string, unpack: (content: unknown) => Content | Promise<Content>): Promise<Content> => {
    const known = kept.get(file) ?? fetchJson(folder + file).then(unpack)
    kept.set(file, known)
    return known as Promise<Content>
  }
  const start = (): Promise<FinderStart> => once('start.json', (file) => toStart(file as StartFile))
  const shelf = (number: number): Promise<OpenRow[]> => once(`shelf-${number}.json`, (file) => toRows(file as Shelf))
  const add: Record<ShelfPart, (number: number) => Promise<void>> = {
    choices: (number) => once(`choices-${number}.json`, async (file) => addChoices(await shelf(number), file as ShelfChoices)),
    times: (number) => once(`times-${number}.json`, async (file) => addTimes(await shelf(number), file as ShelfTimes)),
  }
  return {
    start,
    places: () => once('places.json', (file) => toPlaces(file as PlacesFile)),
    rows: async (names, parts) => {
      const numbers = new Map(Object.keys((await start()).shelves).map((name, number) => [name, number]))
      const wanted = names.flatMap((name) => numbers.get(name) ?? [])
      const [lists] = await Promise.all([Promise.all(wanted.map(shelf)), ...wanted.flatMap((number) => parts.map((part) => add[part](number)))])
      return [...new Map(lists.flat().map((row) => [row.service, row])).values()]
    },
    cards: async (services) => {
      const { cardsPerFile } = await start()
      const cards = await Promise.all(
        services.map(async (service) => (await once(`cards-${Math.floor(service / cardsPerFile)}.json`, (file) => file as Card[]))[service % cardsPerFile]),
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
