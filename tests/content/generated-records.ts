import { stableId } from '../../content/files/stable-id.ts'
import type { Guide } from '../../content/schema/guide.ts'
import type { Page } from '../../content/schema/message.ts'
import type { Recording } from '../../content/schema/recording.ts'
import { body, line, prose, words } from './generated-words.ts'
import type { Seeded } from './seeded.ts'

const checked = { checkedOn: '2026-11-01', nextCheck: '2027-05-01' }

/** A guide with words that are hard to write in every field. */
export function generatedGuide(random: Seeded): Guide {
  const slug = random.pick(['a', 'first-steps', 'x2-y'])
  return {
    id: random.once(3) ? '3f2504e0-4f89-41d3-9a0c-0305e82c3301' : stableId('guides', slug),
    slug,
    ...checked,
    title: words(random).slice(0, 90),
    description: words(random),
    stage: 'money',
    order: 1 + random.below(9),
    topics: random.list(0, 2, () => 'breaks'),
    audiences: [],
    answer: line(random),
    keyPoints: random.list(0, 2, () => line(random)),
    parts: random.list(1, 3, () => ({ slug: random.pick(['who', 'how']), title: words(random), body: body(random) })),
    nextSteps: random.list(0, 2, () => line(random)),
    contacts: random.list(0, 2, () => ({ service: 'a', why: words(random) })),
    whatHappensNext: random.once(2) ? [] : prose(random),
    mightNotKnow: [],
    services: [],
    recordings: recordings(random),
    sources: sources(random),
    isSensitive: random.once(2),
    searchWords: random.list(0, 3, () => random.pick(['yes', 'null', '12', '0x1', '~', ' space ', 'two\nlines', '# no', 'a: b', '- c', '"', "'"])),
  }
}

const sources = (random: Seeded) => random.list(0, 2, () => ({ title: words(random), asOf: random.pick(['2026-04-06', '2026', 'undated copy', '01']) }))

const recordings = (random: Seeded): Recording[] =>
  random.list(0, 2, () => ({
    form: random.pick(['bsl', 'audio', 'video']),
    title: words(random).slice(0, 90),
    ...(random.once(2) ? { file: 'signed' } : { url: 'https://example.org/?a=b#c', minutes: 3 }),
    hasCaptions: random.once(2),
    ...(random.once(2) ? { says: 'page' as const } : { says: 'other' as const, transcript: random.pick(['Hello.', 'Two\n\nparagraphs: "one"', '# no\n- c']) }),
    madeOn: '2026-11-02',
    basedOn: '2026-11-01',
  }))

export function generatedPage(random: Seeded): Page {
  const slug = random.pick(['about', 'privacy'])
  return {
    id: stableId('pages', slug),
    slug,
    ...checked,
    title: words(random),
    description: words(random),
    body: body(random),
    recordings: recordings(random),
    sources: sources(random),
    searchWords: ['yes', '12'],
  }
}
