import type { SearchKind } from '../../formats/search/kinds.ts'
import type { Hit } from './pagefind.ts'

/** Where one part of a question was found, in each way of saying it. */
export interface PartHits {
  ways: readonly { hits: readonly Hit[]; weight: number; length: number }[]
  /** How much the part says, from 0 to 1. */
  weight: number
}

export interface RankedPage {
  hit: Hit
  score: number
}

/** Advice comes before services, and both before lists of them; whoever types a name gets what has it. */
export const kindFactor: Readonly<Record<string, number>> = {
  Advice: 1,
  Service: 0.75,
  Organisation: 0.3,
  Place: 0.45,
  Topic: 0.5,
  'Meaning of a word': 0.3,
  'About this site': 0.45,
} satisfies Record<SearchKind, number>

const meaning: SearchKind = 'Meaning of a word'
/** What stands first when a meaning is asked for. */
const asked = 4

/** Pages with less of the question than this share of what the best has are not answers to it. */
const leastShare = 0.55

/**
 * Puts the parts of a question together: a page is the better, the more of the parts that say much it has. One that
 * lacks a part is still an answer: tired people type more than a page says.
 * @param kinds kind of every page of the site, by id
 */
export function rankPages(parts: readonly PartHits[], kinds: ReadonlyMap<string, string>, isMeaningAsked = false): RankedPage[] {
  const pages = new Map<string, { hit: Hit; score: number; share: number }>()
  const best = parts.map((part) => ({ found: bestWays(part), weight: part.weight })).filter(({ found }) => found.size > 0)
  const weights = best.map(({ found, weight }) => weight * Math.log(1 + kinds.size / found.size))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  for (const [place, { found, weight }] of best.entries()) {
    for (const [id, { hit, score }] of found) {
      const page = pages.get(id) ?? { hit, score: 0, share: 0 }
      pages.set(id, { hit: page.hit, score: page.score + score * weight, share: page.share + (weights[place] ?? 0) / whole })
    }
  }
  const factorOf = (kind: string | undefined): number => (isMeaningAsked && kind === meaning ? asked : (kindFactor[kind ?? ''] ?? 0.5))
  const all = [...pages.values()]
  const most = all.reduce((share, page) => Math.max(share, page.share), 0)
  return all
    .filter(({ share }) => share >= most * leastShare)
    .map(({ hit, score, share }) => ({ hit, score: score * share * share * factorOf(kinds.get(hit.id)) }))
    .sort((left, right) => right.score - left.score)
}

function bestWays({ ways }: PartHits): Map<string, { hit: Hit; score: number }> {
  const best = new Map<string, { hit: Hit; score: number }>()
  for (const { hits, weight, length } of ways) {
    for (const hit of hits) {
      const score = (hit.score * weight) / Math.sqrt(Math.max(1, length))
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score })
    }
  }
  return best
}
