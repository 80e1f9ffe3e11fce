import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import type { Values } from '../database/change-standing.ts'
import type { Organisation, Service } from '../payload-types.ts'

/** Collections of which two entries can become one. */
export type MergedCollection = ComparedCollection
export type MergedEntry = Service | Organisation

/** What one of them is called. */
export const oneOfThem: Readonly<Record<MergedCollection, string>> = { services: 'service', organisations: 'organisation' }

/** What is joined, in words. */
export const joinedWords: Readonly<Record<MergedCollection, string>> = {
  services: 'Topics, areas, places and sources of both are joined.',
  organisations: 'Its services go over, and so does what is part of it. Official numbers of both are joined.',
}

export const isMergedCollection = (name: string): name is MergedCollection => Object.hasOwn(oneOfThem, name)

/** One of the two without what would make the one that stays refer to itself: that it is part of the other. */
export function besidePair(entry: MergedEntry | Values, pair: readonly string[]): Values {
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, name !== 'id' && pair.includes(value as string) ? null : (value as unknown)]))
}
