import type { JargonTerm } from '../../../content/schema/reference.ts'
import type { SearchEntry } from './search-entries.ts'
import { featureWords, paymentWords, transportWords } from '../../../content/document/directory-words.ts'
import { otherNamesOf, type OtherName } from '../../../content/language/other-names.ts'
import { isSmallWord, tellingWords, wordsOf } from '../../../content/language/question-words.ts'

/** A clear first result for a question that many people ask. */
export interface BestAnswerView {
  /** Ways of asking. */
  asks: readonly string[]
  to: string
  title: string
  /** The answer in one sentence. Absent for a sensitive page. */
  answer?: string
  phone?: { name: string; number: string; dial: string; kind: string }
  /** How it can be had besides the web page, as readers know it. */
  formats: readonly string[]
  /** Shows the numbers to ring now before anything else. */
  isUrgent: boolean
}

/** What a browser needs to understand a question: made from the site's own words, a few kilobytes compressed. */
export interface WordBook {
  /** Words of the site, the most used first, with a space between. */
  vocabulary: string
  /** What people type, and what the site says: `["dp", "direct payment"]`. */
  otherNames: readonly OtherName[]
  bestAnswers: readonly BestAnswerView[]
  /** Names of services and organisations that have small words among others, `help and care`: only for these are small words looked up. */
  names: readonly string[]
}

/** A directory of thousands of services has many names; those that stand once in running text are left out. */
const mostWords = 8000
/** Of the names those come first that have the fewest other words: by these, they are hardest to find. */
const mostNames = 300
const longestName = 6

interface Source {
  entries: readonly SearchEntry[]
  jargon: readonly JargonTerm[]
  /** HTML of the pages. */
  texts: readonly string[]
  bestAnswers: readonly BestAnswerView[]
}

export function buildWordBook({ entries, jargon, texts, bestAnswers }: Source): WordBook {
  const pages = new Map<string, number>()
  const note = (words: readonly string[], times: number): void => {
    for (const word of new Set(words)) if (/^\p{L}{2,}/u.test(word)) pages.set(word, (pages.get(word) ?? 0) + times)
  }
  for (const html of texts) note(wordsOf(mainText(html)), 1)
  // Words of titles and of what carers type are known however rare they are.
  for (const { title, words } of entries) note(wordsOf([title, ...words].join(' ')), 2)
  for (const { term, synonyms } of jargon) note(wordsOf([term, ...synonyms].join(' ')), 2)
  // What services can be asked for is no typing mistake, even where none says it yet: a "hearing loop".
  note(wordsOf([featureWords, paymentWords, transportWords].flatMap((words) => Object.values<string>(words)).join(' ')), 2)
  const known = [...pages].filter(([, times]) => times > 1).sort(([left, often], [right, seldom]) => seldom - often || (left < right ? -1 : 1))
  return {
    vocabulary: known
      .slice(0, mostWords)
      .map(([word]) => word)
      .join(' '),
    otherNames: otherNamesOf(jargon),
    bestAnswers,
    names: namesOfSmallWords(entries),
  }
}

function namesOfSmallWords(entries: readonly SearchEntry[]): string[] {
  const names = entries.filter(({ kind }) => kind === 'Service' || kind === 'Organisation').map(({ title }) => wordsOf(title))
  const smallest = names
    .filter((name) => name.length <= longestName && name.some(isSmallWord))
    .sort((one, other) => tellingWords(one).length - tellingWords(other).length)
  return [...new Set(smallest.map((name) => name.join(' ')))].slice(0, mostNames)
}

function mainText(html: string): string {
  const start = html.indexOf('<main')
  const end = html.lastIndexOf('</main>')
  return html
    .slice(start, end)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, "'")
}
