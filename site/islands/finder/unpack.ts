import { fromPoints, fromSteps, type FinderPlace, type FinderStart, type PlacesFile, type StartFile } from '../../finder/finder-files.ts'

/** How many services stand on each shelf, by its name. */
export function toStart({ shelves: [names, sizes], ...start }: StartFile): FinderStart {
  const entries = names === '' ? [] : names.split(' ').map((name, index) => [name, sizes[index] ?? 0] as const)
  return { ...start, shelves: Object.fromEntries(entries) }
}

/** Every place, put together from the columns of its file. */
export function toPlaces({ slugs, names, kinds, pages, points, reach, councils }: PlacesFile): FinderPlace[] {
  const places = slugs.map((slug, number): FinderPlace => ({
    slug,
    name: names[number] ?? slug,
    kind: kinds[number] ?? 'town',
    reach: fromSteps(reach[number] ?? []).map((area) => area + number),
  }))
  const change = (number: number, more: Partial<FinderPlace>): void => void Object.assign(places[number] ?? {}, more)
  for (const number of fromSteps(pages)) change(number, { hasPage: true })
  fromPoints(points, (number, point) => change(number, { point }))
  for (const [number, names] of councils) change(number, { councils: names })
  return places
}
