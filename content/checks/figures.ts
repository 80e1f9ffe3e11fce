import { leastWords } from './check.ts'
import { readingAgeLimits } from './reading-age.ts'
import type { Text } from './texts.ts'

/** How hard the guides or the easy reads are, as a whole. */
export interface ReadingFigures {
  texts: number
  words: number
  /** Reading ages. */
  median: number
  highest: number
  /** The record that is hardest to read; empty when there is none. */
  hardest: string
  /** How many are over the better and over the highest allowed age. */
  overBetter: number
  overMost: number
}

export type Figures = Record<'guides' | 'easy-reads' | 'pages', ReadingFigures>

/** Figures of the texts long enough to measure. */
export function figuresOf(texts: readonly Text[]): Figures {
  const of = (collection: Text['collection']): ReadingFigures => readingFigures(texts.filter((text) => text.collection === collection))
  return { guides: of('guides'), 'easy-reads': of('easy-reads'), pages: of('pages') }
}

function readingFigures(texts: readonly Text[]): ReadingFigures {
  const measured = texts.filter(({ reading }) => reading.words >= leastWords).sort((one, other) => one.reading.age - other.reading.age)
  const ages = measured.map(({ reading }) => reading.age)
  const hardest = measured.at(-1)
  return {
    texts: texts.length,
    words: texts.reduce((sum, { reading }) => sum + reading.words, 0),
    median: median(ages),
    highest: hardest?.reading.age ?? 0,
    hardest: hardest?.record ?? '',
    overBetter: ages.filter((age) => age > readingAgeLimits.better).length,
    overMost: ages.filter((age) => age > readingAgeLimits.most).length,
  }
}

/** The middle of sorted numbers; of an even count, the mean of both in the middle. */
function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
