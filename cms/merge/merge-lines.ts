import { canonicalJson } from '../../content/document/canonical-json.ts'
import type { Values } from '../database/change-standing.ts'
import { fieldWords, isEmpty, type NameOf } from './field-words.ts'
import { labelOf, type MergeFields } from './merge-fields.ts'

/** A field in which two entries differ. */
export interface MergeLine {
  name: string
  label: string
  kept: string[]
  other: string[]
  /** Only the other one says something. */
  isTaken: boolean
}

/** What an editor decides between when two entries become one, in the order of the form. */
export function mergeLines({ chosen }: MergeFields, kept: Values, other: Values, nameOf: NameOf): MergeLine[] {
  return chosen.flatMap((field) => {
    const [one, two] = [kept[field.name], other[field.name]]
    if (isEmpty(two) || isSame(one, two)) return []
    return [{ name: field.name, label: labelOf(field), kept: fieldWords(field, one, nameOf), other: fieldWords(field, two, nameOf), isTaken: isEmpty(one) }]
  })
}

/** The fields of the kept entry that change: what is taken from the other, and lists of both. */
export function mergedFields({ chosen, joined }: MergeFields, kept: Values, other: Values, taken: readonly string[]): Values {
  const own = chosen.filter(({ name }) => taken.includes(name)).map(({ name }) => [name, withoutRowIds(other[name])] as const)
  const both = joined.map(({ name }) => [name, join(kept[name], other[name])] as const)
  return Object.fromEntries([...own, ...both])
}

function join(one: unknown, two: unknown): unknown[] {
  const [own, others] = [(one ?? []) as unknown[], (two ?? []) as unknown[]]
  const known = new Set(own.map(keyOf))
  return [...own, ...(withoutRowIds(others) as unknown[]).filter((item) => !known.has(keyOf(item)))]
}

const keyOf = (item: unknown): string => canonicalJson({ item: withoutRowIds(item) })
const isSame = (one: unknown, two: unknown): boolean => canonicalJson({ value: bare(one) }) === canonicalJson({ value: bare(two) })

/** Rows have ids of their own in each entry. */
function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowIds)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).flatMap(([name, item]) => (name === 'id' ? [] : [[name, withoutRowIds(item)]])))
}

/** Without what says nothing: an empty text and no text are the same. */
function bare(value: unknown): unknown {
  if (isEmpty(value)) return null
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).flatMap(([name, item]) => (name === 'id' || isEmpty(item) ? [] : [[name, bare(item)]])))
}
