import type { StoredInline, StoredLine, StoredProse } from '../../../content/schema/node.ts'
import type { Records } from '../../../content/schema/publication.ts'
import type { Seeded } from './seeded.ts'
import type { Sentences } from './sentences.ts'

/** What words of a synthetic page may refer to. */
export interface Wording {
  random: Seeded
  sentences: Sentences
  facts: Records['facts']
  terms: Records['jargon']
  pictures: Records['pictures']
  services: Records['services']
  councils: Records['places']
}

const text = (value: string, strong = false): StoredInline => ({ kind: 'text', value, ...(strong ? { strong: true as const } : {}) })

/** One to four sentences; now and then with a figure, a number to ring, a hard word or a link, as often as in the starter content. */
export function line(wording: Wording, most = 4): StoredLine {
  const { random, sentences } = wording
  const before = random.list(1, most, () => sentences.one()).join(' ')
  const reference = random.chance(0.2) ? referenceFrom(wording) : undefined
  if (reference) return [text(`${before} `), ...reference, text(`. ${sentences.one()}`)]
  return random.chance(0.12) ? [text(sentences.words(2, 4), true), text(`. ${before}`)] : [text(before)]
}

export const shortLine = (wording: Wording): StoredLine => line(wording, 1)

function referenceFrom({ random, sentences, facts, terms, services }: Wording): StoredLine {
  const makers: (() => StoredLine)[] = [
    () => [text('The figure is '), { kind: 'fact', fact: random.pick(facts).slug, form: random.chance(0.5) ? 'full' : 'value' }],
    () => [text('Ring '), { kind: 'phone', service: random.pick(services.filter(({ phones }) => phones.length > 0)).slug }],
    () => [text('Ask about '), termOf(random.pick(terms))],
    () => [text('Read '), { kind: 'link', to: `https://example.org/${random.below(9999)}`, children: [{ kind: 'text', value: sentences.words(2, 5) }] }],
  ]
  return random.pick([0, 0, 0, 1, 1, 1, 2, 3].map((index) => makers[index]))?.() ?? []
}

const termOf = ({ slug, term }: Records['jargon'][number]): StoredInline => ({ kind: 'term', term: slug, words: term })

export function prose(wording: Wording, most = 2): StoredProse {
  return wording.random.list(1, most, () => ({ kind: 'paragraph', children: line(wording, 3) }))
}
