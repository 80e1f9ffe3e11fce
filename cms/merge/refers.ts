import type { Values } from '../database/change-standing.ts'
import type { MergedCollection } from './merged-collections.ts'

/** What takes the place of what: ids, and addresses of pages. */
export interface Replaced {
  collection: MergedCollection
  fromId: string
  toId: string
  fromAddress: string
  toAddress: string
}

/** Whether a value anywhere in it refers to what is replaced. */
export function refers(value: unknown, { fromId, fromAddress }: Replaced): boolean {
  if (typeof value === 'string') return value === fromId || isAt(value, fromAddress)
  if (Array.isArray(value)) return value.some((item) => refers(item, { fromId, fromAddress } as Replaced))
  return value !== null && typeof value === 'object' && Object.values(value).some((item) => refers(item, { fromId, fromAddress } as Replaced))
}

/** The same value with every reference led over. A list that would name the same entry twice names it once, where it stood first. */
export function replaced<Value>(value: Value, by: Replaced): Value {
  return replaceIn(value, by) as Value
}

function replaceIn(value: unknown, by: Replaced): unknown {
  if (typeof value === 'string') return replaceWords(value, by)
  if (Array.isArray(value)) return namedOnce(value, by)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceIn(item, by)]))
}

function replaceWords(words: string, { fromId, toId, fromAddress, toAddress }: Replaced): string {
  if (words === fromId) return toId
  return isAt(words, fromAddress) ? toAddress + words.slice(fromAddress.length) : words
}

/** A page of this site, or a part of it. */
const isAt = (words: string, address: string): boolean => words === address || words.startsWith(`${address}#`)

/** A list in which the entry stood beside the one that takes its place keeps the latter; blocks of a text may name an entry as often as they like. */
function namedOnce(items: readonly unknown[], by: Replaced): unknown[] {
  const isThere = items.some((item) => isNaming(item, by.toId))
  const others = isThere ? items.filter((item) => !isNaming(item, by.fromId)) : items
  return others.map((item) => replaceIn(item, by))
}

function isNaming(item: unknown, id: string): boolean {
  if (item === id) return true
  const { service, blockType } = (item ?? {}) as Values
  return service === id && blockType === undefined
}
