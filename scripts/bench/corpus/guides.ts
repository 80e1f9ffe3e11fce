import { stableId } from '../../../content/files/stable-id.ts'
import type { StoredBlock } from '../../../content/schema/node.ts'
import type { EasyRead } from '../../../content/schema/easy-read.ts'
import type { Guide } from '../../../content/schema/guide.ts'
import type { Records } from '../../../content/schema/publication.ts'
import { block } from './blocks.ts'
import type { Sentences } from './sentences.ts'
import { prose, shortLine, type Wording } from './words.ts'

const checked = { checkedOn: '2026-11-01', nextCheck: '2027-05-01' }
/** Of the parts: with answer, steps and contacts a guide has 600 to 1,200 words of its own. */
const length = { least: 400, most: 950 }
const wordsInPart = 220

export const guideSlug = (number: number): string => `bench-guide-${number}`

/** A guide of 600 to 1,200 words, with as many parts, contacts, sources and so on as real ones have. */
export function syntheticGuide(number: number, wording: Wording, base: Pick<Records, 'stages' | 'topics' | 'audiences'>): Guide {
  const { random, sentences, services } = wording
  const slug = guideSlug(number)
  return {
    id: stableId('guides', slug),
    slug,
    ...checked,
    title: `${sentences.words(3, 8).slice(0, 76)} ${number}`,
    description: sentences.one(18).slice(0, 200),
    stage: random.pick(base.stages).slug,
    order: number + 1,
    topics: random.some(base.topics, 2).map((topic) => topic.slug),
    audiences: random.some(base.audiences, 1).map((audience) => audience.slug),
    answer: shortLine(wording),
    keyPoints: random.list(3, 5, () => shortLine(wording)),
    parts: parts(wording, random.between(length.least, length.most)),
    nextSteps: random.list(3, 5, () => shortLine(wording)),
    contacts: random.some(services, 4).map((service) => ({ service: service.slug, why: sentences.one(12) })),
    whatHappensNext: prose(wording),
    recordings: [],
    mightNotKnow:
      number < 4
        ? []
        : random
            .list(2, 3, () => random.below(number))
            .map((other) => ({ guide: guideSlug(other), why: sentences.one(12) }))
            .filter(({ guide }, index, all) => all.findIndex((one) => one.guide === guide) === index),
    services: random.some(services, 1).map((service) => service.slug),
    sources: random.list(3, 6, () => ({ title: sentences.words(3, 8), url: `https://example.org/source/${random.below(99_999)}`, asOf: '2026-10-01' })),
    isSensitive: false,
    searchWords: random.list(2, 4, () => sentences.words(1, 3)),
  }
}

function parts(wording: Wording, words: number): Guide['parts'] {
  const made: Guide['parts'] = []
  for (let written = 0; written < words;) {
    const body: StoredBlock[] = []
    let inPart = 0
    while (inPart < wordsInPart && written + inPart < words) {
      const next = block(wording)
      body.push(next)
      inPart += countWords(next)
    }
    written += inPart
    made.push({ slug: `part-${made.length + 1}`, title: wording.sentences.words(2, 6), body })
  }
  return made
}

/** Words that a carer reads: names of fields and addresses have no spaces around them. */
function countWords(value: StoredBlock): number {
  return JSON.stringify(value).split(' ').length
}

/** An easy read of a guide: about 15 pictures with 22 short statements. */
export function syntheticEasyRead(number: number, { random, sentences, pictures }: Pick<Wording, 'random' | 'pictures'> & { sentences: Sentences }): EasyRead {
  const slug = guideSlug(number)
  return {
    id: stableId('easy-reads', slug),
    slug,
    ...checked,
    title: `${sentences.words(2, 5)} ${number}`,
    basedOn: checked.checkedOn,
    recordings: [],
    sections: random.list(4, 5, () => ({
      title: sentences.words(2, 4),
      steps: random.list(3, 4, () => ({
        picture: random.pick(pictures).slug,
        statements: random.list(1, 2, () => [{ kind: 'text' as const, value: sentences.one(10) }]),
      })),
    })),
  }
}
