import { createHash } from 'node:crypto'
import { canonicalJson } from '../../content/document/canonical-json.ts'
import { providerFields, type FieldValue } from '../check-links/provider-fields.ts'
import { isSameValue, providerValues, type Difference } from '../check-links/provider-values.ts'
import { placesInRows } from '../check-links/service-places.ts'
import { valueWords, type PlaceNames } from '../check-links/value-words.ts'
import type { Service, UpdateRequest } from '../payload-types.ts'

/** One field of a request as an editor decides on it. */
export interface ReviewLine {
  path: string
  label: string
  before: string[]
  after: string[]
  /** What the record says by now, when that is neither what the provider saw nor what they ask for. */
  now?: string[]
  /** The record says it already. */
  isThere: boolean
}

/** What a request asks for, field by field, against the record as it stands. */
export function reviewLines({ differences }: Pick<UpdateRequest, 'differences'>, standing: Service, places: PlaceNames = new Map()): ReviewLine[] {
  const current = providerValues(standing)
  return requested(differences).flatMap(({ path, before, after }) => {
    const field = providerFields.find((one) => one.path === path)
    const value = current[path]
    if (!field || value === undefined) return []
    const isThere = isSameValue(value, after)
    const said = (words: FieldValue): string[] => valueWords(field, words, places)
    const line = { path, label: field.label, before: said(before), after: said(after), isThere }
    return [isThere || isSameValue(value, before) ? line : { ...line, now: said(value) }]
  })
}

/** The places that either side of a request names. */
export function placesOf({ differences }: Pick<UpdateRequest, 'differences'>, standing: Service): string[] {
  const values = [...Object.values(providerValues(standing)), ...requested(differences).flatMap(({ before, after }) => [before, after])]
  return [...new Set(values.flatMap(placesInRows))]
}

export function requested(differences: unknown): Difference[] {
  return Array.isArray(differences) ? (differences as Difference[]) : []
}

/** What tells one state of the record from another, in the fields that a request may change. */
export function stateOf(standing: Service): string {
  return createHash('sha256')
    .update(canonicalJson(providerValues(standing)))
    .digest('base64url')
    .slice(0, 22)
}
