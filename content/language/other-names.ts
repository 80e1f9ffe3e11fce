import type { JargonTerm } from '../schema/reference.ts'
import { wordsOf } from './question-words.ts'

/** What people type, and what the site says: `['dp', 'direct payment']`. Both as `wordsOf` gives words, with a space between. */
export type OtherName = readonly [typed: string, said: string]

/** From the jargon ledger: what is typed leads to the term; an avoided term also leads to what is said instead. */
export function otherNamesOf(jargon: readonly JargonTerm[]): OtherName[] {
  return jargon.flatMap(({ term, synonyms, sayInstead }) => pairs(term, synonyms, sayInstead))
}

function pairs(term: string, synonyms: readonly string[], sayInstead: string | undefined): OtherName[] {
  const said = plain(term)
  const names = synonyms.map((name): OtherName => [plain(name), said])
  const instead = sayInstead === undefined ? [] : [[said, plain(sayInstead)] as const]
  return [...names, ...instead].filter(([typed, meant]) => typed !== meant && typed !== '')
}

const plain = (line: string): string => wordsOf(line).join(' ')
