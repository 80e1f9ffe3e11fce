import { reasonHeading } from '../tables/rejected-rows.ts'
import { tableHeadings, type TableName } from './tables.ts'

/** What a column of somebody's spreadsheet is: mapped once, kept, and used each time a file of theirs comes. */
export interface ColumnMap {
  table: TableName
  columns: readonly MappedColumn[]
}

export interface MappedColumn {
  /** As it stands in the first row. Empty for a field that the file does not have, with `whenEmpty`. */
  heading: string
  /** Path of the field (`cost.note`), one of `placeFields` or `ownFields`; empty for a column that is left out on purpose. */
  field: string
  /** The words that stand for an empty cell. */
  whenEmpty?: string | undefined
}

/** A building that stands in the row of its service: found among the locations, or made. */
export const placeFields = {
  'place.name': 'Building: name',
  'place.address': 'Building: address',
  'place.town': 'Building: town',
  'place.county': 'Building: county',
  'place.postcode': 'Building: postcode',
  'place.latitude': 'Building: latitude',
  'place.longitude': 'Building: longitude',
} as const

export const ownFields = {
  /** Whatever their file knows the row by: always the same for the same row. */
  reference: 'Their own number or id',
  /** An organisation by its name: found, or made. */
  'organisation.name': 'Organisation by name (added if it is new)',
} as const

/** Every field that a column of a table can be, with its words. */
export function fieldWords(table: TableName): Readonly<Record<string, string>> {
  return { ...tableHeadings[table], ...(table === 'services' ? { ...ownFields, ...placeFields } : { reference: ownFields.reference }) }
}

/** Words that councils' spreadsheets have for the fields. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  name: ['service name', 'title', 'service', 'organisation name', 'venue name'],
  offers: ['description', 'service description', 'about', 'summary', 'details'],
  whoFor: ['eligibility', 'who can use it', 'for whom', 'target group'],
  phones: ['telephone', 'phone number', 'telephone number', 'tel', 'contact number'],
  email: ['email address', 'e-mail', 'contact email'],
  website: ['web site', 'url', 'web', 'web page', 'website address'],
  topics: ['category', 'categories', 'topic'],
  areas: ['area', 'area served', 'coverage', 'council', 'district'],
  openingHours: ['opening hours', 'opening times', 'hours', 'when'],
  'cost.note': ['fees', 'charges', 'price'],
  'organisation.name': ['provider', 'provider name', 'organisation', 'organization', 'run by'],
  reference: ['reference', 'ref', 'number', 'record id', 'service id', 'external id'],
  checkedOn: ['last checked', 'last updated', 'date checked', 'assured date', 'reviewed'],
  nextCheck: ['review date', 'next review'],
  'place.name': ['venue', 'building', 'location name'],
  'place.address': ['address', 'street', 'address line 1', 'street address'],
  'place.town': ['town', 'city'],
  'place.county': ['county'],
  'place.postcode': ['postcode', 'post code', 'postal code'],
  'place.latitude': ['latitude', 'lat'],
  'place.longitude': ['longitude', 'long', 'lng', 'lon'],
}

const key = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/**
 * A map for a file whose columns nobody has mapped yet: our own headings as they are, others by their usual words. What is not known
 * is left out, for a person to say.
 * @returns the map, and the headings that it could not tell
 */
export function guessColumns(table: TableName, headings: readonly string[]): { map: ColumnMap; unknown: string[] } {
  const words = fieldWords(table)
  const own = new Map(Object.entries(words).map(([field, heading]) => [key(heading), field]))
  const paths = new Map(Object.keys(words).map((field) => [field.toLowerCase(), field]))
  const usual = new Map(Object.entries(otherWords).flatMap(([field, names]) => (field in words ? names.map((name) => [name, field] as const) : [])))
  const taken = new Set<string>()
  const columns = headings.map((heading) => {
    const found = paths.get(heading.toLowerCase()) ?? own.get(key(heading)) ?? usual.get(key(heading)) ?? ''
    const field = taken.has(found) ? '' : found
    if (field !== '') taken.add(field)
    return { heading, field }
  })
  const unknown = columns.filter(({ field, heading }) => field === '' && heading !== reasonHeading)
  return { map: { table, columns }, unknown: unknown.map(({ heading }) => heading) }
}

/** Which table a sheet is: by its name, or by headings that only one of ours has. Anybody else's is one of services. */
export function guessTable(name: string, headings: readonly string[]): TableName {
  const named = (['organisations', 'locations', 'services'] as const).find((table) => key(name) === table)
  if (named) return named
  const all = headings.map(key)
  if (all.includes('address') && all.includes('directions')) return 'locations'
  if (all.includes('official numbers')) return 'organisations'
  return 'services'
}
