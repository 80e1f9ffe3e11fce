import { readDay } from '../../directory-tables/read-day.ts'

/** Reads values out of what somebody else has sent: nothing about its shape is sure. */
export type Unsure = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Unsure {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list; anything else in it is not there. */
export function objectsAt(object: Unsure, ...names: string[]): Unsure[] {
  return names.flatMap((name) => {
    const value = object[name]
    if (Array.isArray(value)) return value.filter(isObject)
    return isObject(value) ? [value] : []
  })
}

/** The first of the fields that holds words. */
export function wordsAt(object: Unsure, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = object[name]
    const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
    if (words !== '') return words
  }
  return undefined
}

export function numberAt(object: Unsure, name: string): number | undefined {
  const value = object[name]
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** A day out of a day or a time. */
export function dayAt(object: Unsure, ...names: string[]): string | undefined {
  return readDay(wordsAt(object, ...names) ?? '')
}
