import { toPoints, toSteps, type FinderPlace, type PlacesFile } from './finder-files.ts'

/** Every place in columns, three fifths of the bytes of a list of them. */
export function toPlacesFile(places: readonly FinderPlace[]): PlacesFile {
  return {
    slugs: places.map(({ slug }) => slug),
    names: places.map(({ name }) => name),
    kinds: places.map(({ kind }) => kind),
    pages: toSteps(places.flatMap(({ hasPage }, number) => (hasPage ? [number] : []))),
    points: toPoints(places.flatMap(({ point }, number) => (point ? [[number, ...point] as const] : []))),
    reach: places.map(({ reach }, number) => toSteps(reach.map((area) => area - number).sort((one, other) => one - other))),
    councils: places.flatMap(({ councils }, number) => (councils ? [[number, councils] as [number, string[]]] : [])),
  }
}
