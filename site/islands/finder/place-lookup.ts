import { distance } from 'fastest-levenshtein'
import type { FinderPlace } from '../../finder/finder-files.ts'

/** What a reader's words mean as a place. */
export type PlaceFound =
  | { kind: 'found'; place: FinderPlace }
  /** More than one place has this name, or one like it. */
  | { kind: 'several'; places: FinderPlace[] }
  /** `outward`: the first half of a postcode that no place here has. */
  | { kind: 'unknown'; outward?: string }

const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/
const outwardOnly = /^[A-Z]{1,2}\d[A-Z\d]?$/
const mostOffered = 5
const slips = 2

/** The first half of a postcode, which is all that is ever used: "dt1 1xj" and "DT11XJ" are `DT1`. */
export function outwardOf(typed: string): string | undefined {
  const upper = typed.trim().toUpperCase()
  const joined = upper.replaceAll(/\s/g, '')
  const [first = ''] = upper.split(/\s+/)
  if (outwardOnly.test(first) && /^[A-Z\d]+(\s+\d[A-Z]{0,2})?$/.test(upper)) return first
  return whole.exec(joined)?.[1] ?? (outwardOnly.test(joined) ? joined : undefined)
}

const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Finds the place that is meant. A name that starts like what was typed is better than one that is only spelled like it. */
export function lookUpPlace(typed: string, places: readonly FinderPlace[]): PlaceFound {
  const outward = outwardOf(typed)
  if (outward !== undefined) {
    const place = places.find(({ kind, name }) => kind === 'postcode-district' && name === outward)
    return place ? { kind: 'found', place } : { kind: 'unknown', outward }
  }
  const asked = plain(typed)
  const known = places.filter(({ kind }) => kind !== 'nation').map((place) => ({ place, name: plain(place.name) }))
  const tries = [
    known.filter(({ name }) => name === asked),
    known.filter(({ name }) => name.startsWith(asked)),
    known.filter(({ name }) => ` ${name}`.includes(` ${asked}`)),
    known.filter(({ name }) => distance(name, asked) <= Math.min(slips, Math.floor(asked.length / 3))),
  ]
  const found = asked === '' ? [] : (tries.find((list) => list.length > 0) ?? []).map(({ place }) => place)
  const [only, ...others] = found
  if (!only) return { kind: 'unknown' }
  return others.length === 0 ? { kind: 'found', place: only } : { kind: 'several', places: found.slice(0, mostOffered) }
}
