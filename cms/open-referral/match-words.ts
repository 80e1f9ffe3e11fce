import type { Client } from '@libsql/client'
import { textOf } from './index/text-of.ts'
import { tellingWords, wordsOf } from '../../content/language/question-words.ts'

/** The longest name that the jargon ledger is asked for, in words. */
const longestName = 6

/**
 * What is searched for in the words of services, in the language of SQLite's full-text search: every word, or one that begins with
 * it, or whatever else the site calls it ("dp" is found where "direct payment" stands), as the site's own search does.
 */
export async function matchWords(client: Client, search: string): Promise<string> {
  const words = wordsOf(search)
  if (words.length === 0) return '""'
  const named = await readNames(client, words)
  const parts: string[] = []
  for (let from = 0; from < words.length;) {
    const length = lengthOfName(words, from, named)
    const typed = words.slice(from, from + length)
    parts.push(oneOf([everyWord(typed), ...(named.get(typed.join(' ')) ?? []).map((said) => everyWord(tellingWords(said.split(' '))))]))
    from += length
  }
  return parts.join(' AND ')
}

/** How many words from here are one name; 1 for a word that has no other. */
function lengthOfName(words: readonly string[], from: number, named: ReadonlyMap<string, unknown>): number {
  for (let length = Math.min(longestName, words.length - from); length > 1; length--) {
    if (named.has(words.slice(from, from + length).join(' '))) return length
  }
  return 1
}

/** What the site says for each run of the words that has another name. */
async function readNames(client: Client, words: readonly string[]): Promise<Map<string, string[]>> {
  const runs = words.flatMap((_, from) => Array.from({ length: longestName }, (_unused, more) => words.slice(from, from + more + 1).join(' ')))
  const sql = 'SELECT typed, said FROM other_names WHERE typed IN (SELECT value FROM json_each(?))'
  const { rows } = await client.execute({ sql, args: [JSON.stringify([...new Set(runs)])] })
  const byTyped = Map.groupBy(rows, (row) => textOf(row, 'typed'))
  return new Map([...byTyped].map(([typed, found]) => [typed, found.map((row) => textOf(row, 'said'))]))
}

/** Quotes make signs of the search language into plain letters. */
const everyWord = (words: readonly string[]): string => `(${words.map((word) => `"${word}"*`).join(' AND ')})`
const oneOf = (ways: readonly string[]): string => (ways.length === 1 ? ways.join('') : `(${ways.join(' OR ')})`)
