import type { SearchKind } from '../../formats/search/kinds.ts'
import type { WordBook } from '../../formats/search/word-book.ts'
import { tellingWords, wordsOf } from '../../../content/language/question-words.ts'
import type { Filters, Hit, Pagefind } from './pagefind.ts'
import { nearness } from './nearness.ts'
import { kindFactor, rankPages, type PartHits, type RankedPage } from './rank.ts'
import { createSpelling } from './spelling.ts'
import type { Language, Part, Understood } from './understand.ts'

/** How many of the best are looked at closely. */
const closely = 12
/** A wording that more pages have is not a name. */
const mostNamed = 40
const nameGain = 2
/** For a page with the very name that was typed: before all others. */
const ownNameGain = 100
const otherNameWeight = 0.9

export function createLanguage(book: Pick<WordBook, 'vocabulary' | 'otherNames' | 'names'>): Language {
  const otherNames = new Map<string, string[]>()
  for (const [typed, said] of book.otherNames) otherNames.set(typed, [...(otherNames.get(typed) ?? []), said])
  return { spelling: createSpelling(book.vocabulary.split(' ')), otherNames, names: book.names }
}

/** Finds the pages for a question, the best first. */
export async function ask(pagefind: Pagefind, understood: Understood, filters: Filters): Promise<Hit[]> {
  const [parts, named, kinds] = await Promise.all([
    Promise.all(understood.parts.map((part) => findPart(pagefind, part, filters))),
    understood.isLikeName ? findNamed(pagefind, understood, filters) : new Set<string>(),
    kindsOf(pagefind),
  ])
  const ranked = rankPages(parts, kinds, understood.isMeaningAsked)
  return lookClosely(ranked, named, understood)
}

/** Of the best, those come first whose title or other words are nearest to the question. */
async function lookClosely(ranked: readonly RankedPage[], named: ReadonlySet<string>, { words, parts, isName }: Understood): Promise<Hit[]> {
  const isClose = ({ hit }: RankedPage, place: number): boolean => place < closely || named.has(hit.id)
  const wordings = [tellingWords(words), ...parts.flatMap(({ otherNames }) => otherNames.map(wordsOf))]
  const close = await Promise.all(
    ranked.filter(isClose).map(async ({ hit, score }) => {
      const page = await hit.data()
      if (!page) return []
      const near = nearness(wordings, page.meta)
      const isNamedSo = isName && wordsOf(page.meta['title'] ?? '').join(' ') === words.join(' ')
      return [{ hit, score: score * (isNamedSo ? ownNameGain : 1 + nameGain * near * near) }]
    }),
  )
  const nearest = close.flat().sort((left, right) => right.score - left.score)
  return [...nearest, ...ranked.filter((page, place) => !isClose(page, place))].map(({ hit }) => hit)
}

/** The pages that have a part of the question, in the reader's words or in the site's. */
async function findPart(pagefind: Pagefind, { words, otherNames, weight, isUnknown }: Part, filters: Filters): Promise<PartHits> {
  const typed = words.join(' ')
  // Without quotes Pagefind takes every word that the typed one begins with: for "zzzzqqqq" the letter Z.
  const ways = [isUnknown ? `"${typed}"` : typed, ...otherNames]
  const found = await Promise.all(ways.map((way) => pagefind.search(way, { filters })))
  return {
    weight,
    ways: found.map(({ results }, place) => ({ hits: results, weight: place === 0 ? 1 : otherNameWeight, length: wordsOf(ways[place] ?? '').length })),
  }
}

/** A name of common words, "Help and Care": the pages that have exactly this are looked at as well. */
async function findNamed(pagefind: Pagefind, { words, isName }: Understood, filters: Filters): Promise<ReadonlySet<string>> {
  // Guides have such words by the hundred: a name is looked for where names are.
  const where = isName ? { kind: { any: ['Service', 'Organisation'] satisfies SearchKind[] }, ...filters } : filters
  const { results } = await pagefind.search(`"${words.join(' ')}"`, { filters: where })
  return new Set(results.length > mostNamed ? [] : results.map(({ id }) => id))
}

let kinds: Promise<ReadonlyMap<string, string>> | undefined

/** The kind of every page. Pagefind ranks without looking at it. */
export function kindsOf(pagefind: Pagefind): Promise<ReadonlyMap<string, string>> {
  kinds ??= Promise.all(
    Object.keys(kindFactor).map(async (kind) => {
      const { results } = await pagefind.search(null, { filters: { kind: [kind] } })
      return results.map(({ id }) => [id, kind] as const)
    }),
  ).then((all) => new Map(all.flat()))
  return kinds
}
