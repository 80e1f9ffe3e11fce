import type { CollectionName } from '../../content/schema/publication.ts'
import { ProblemsError, type Problem } from '../../content/schema/problem.ts'

/** Both directions between the ids the CMS keeps and the slugs everything else refers by. Undefined: there is no such entry. */
export interface Lookup {
  idOf: (collection: CollectionName, slug: string) => string | undefined
  slugOf: (collection: CollectionName, id: string) => string | undefined
}

/** Where a conversion is at work: converters tell problems with this place and go on, so that all are heard together. */
export interface Place {
  lookup: Lookup
  /** `guides/respite` */
  record: string
  /** `parts[2].body[0]` */
  field: string
  problems: Problem[]
}

/** The place of a field within a place: `within(place, 'steps', 2)` is `….steps[2]`. */
export function within(place: Place, name: string, index?: number): Place {
  const step = index === undefined ? name : `${name}[${index}]`
  return { ...place, field: place.field === '' ? step : `${place.field}.${step}` }
}

/** Notes a problem at the place. */
export function tell({ record, field, problems }: Place, problem: string, remedy: string): void {
  problems.push({ record, field, problem, remedy })
}

/**
 * Converts one record and hears all its problems together.
 *
 * @throws ProblemsError when there is any: what `convert` returned is then not whole, and is not returned.
 */
export function convertRecord<Result>(record: string, lookup: Lookup, convert: (place: Place) => Result): Result {
  const place: Place = { lookup, record, field: '', problems: [] }
  const result = convert(place)
  if (place.problems.length > 0) throw new ProblemsError(`${record} could not be converted`, place.problems)
  return result
}
