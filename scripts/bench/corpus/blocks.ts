import type { StoredBlock, StoredLine } from '../../../content/schema/node.ts'
import { line, prose, shortLine, type Wording } from './words.ts'

type Kind = StoredBlock['kind']
type Maker<Name extends Kind> = { share: number; make: (wording: Wording) => Extract<StoredBlock, { kind: Name }> }

const lines = (wording: Wording, least: number, most: number): StoredLine[] => wording.random.list(least, most, () => shortLine(wording))
const title = ({ sentences }: Wording): string => sentences.words(2, 6)

/** Every kind of block; `share` is about how many of it a guide of the starter content has. A forgotten kind does not compile. */
const makers: { [Name in Kind]: Maker<Name> } = {
  paragraph: { share: 9, make: (wording) => ({ kind: 'paragraph', children: line(wording) }) },
  heading: { share: 0.3, make: (wording) => ({ kind: 'heading', level: 3, children: [{ kind: 'text', value: title(wording) }] }) },
  list: { share: 0.8, make: (wording) => ({ kind: 'list', ordered: wording.random.chance(0.3), items: lines(wording, 3, 6) }) },
  keyFact: { share: 0.3, make: (wording) => ({ kind: 'keyFact', label: title(wording), fact: wording.random.pick(wording.facts).slug }) },
  steps: { share: 0.5, make: (wording) => ({ kind: 'steps', steps: wording.random.list(2, 4, () => ({ title: title(wording), body: prose(wording) })) }) },
  callout: {
    share: 0.5,
    make: (wording) => ({ kind: 'callout', tone: wording.random.pick(['note', 'important', 'urgent'] as const), title: title(wording), body: prose(wording) }),
  },
  doDont: { share: 0.5, make: (wording) => ({ kind: 'doDont', dos: lines(wording, 2, 4), donts: lines(wording, 1, 3) }) },
  contact: { share: 0.1, make: ({ random, services }) => ({ kind: 'contact', service: random.pick(services).slug }) },
  serviceList: { share: 0.05, make: ({ random, services }) => ({ kind: 'serviceList', services: random.some(services, 3).map(({ slug }) => slug) }) },
  comparison: {
    share: 0.2,
    make: (wording) => ({
      kind: 'comparison',
      caption: title(wording),
      columns: [title(wording), title(wording)],
      rows: wording.random.list(2, 4, () => ({ label: title(wording), cells: lines(wording, 2, 2) })),
    }),
  },
  table: {
    share: 0.6,
    make: (wording) => ({
      kind: 'table',
      caption: title(wording),
      head: [title(wording), title(wording)],
      rows: wording.random.list(3, 6, () => [[{ kind: 'text' as const, value: title(wording) }], shortLine(wording)]),
    }),
  },
  timeline: {
    share: 0.1,
    make: (wording) => ({ kind: 'timeline', events: wording.random.list(3, 5, () => ({ when: title(wording), body: shortLine(wording) })) }),
  },
  quote: { share: 0.1, make: (wording) => ({ kind: 'quote', words: wording.sentences.one(), who: 'A carer' }) },
  localVariation: {
    share: 0.2,
    make: (wording) => ({
      kind: 'localVariation',
      variations: wording.random.some(wording.councils, 2).map(({ slug }) => ({ council: slug, body: prose(wording, 1) })),
    }),
  },
  video: {
    share: 0.05,
    make: (wording) => ({
      kind: 'video',
      title: title(wording),
      url: `https://video.example.org/${wording.random.below(9999)}`,
      minutes: wording.random.between(1, 9),
      hasCaptions: true,
      isSigned: false,
      transcript: prose(wording, 3),
    }),
  },
  checklist: { share: 0.3, make: (wording) => ({ kind: 'checklist', title: title(wording), items: lines(wording, 3, 6) }) },
  picture: { share: 0.2, make: ({ random, pictures }) => ({ kind: 'picture', picture: random.pick(pictures).slug }) },
}

const inTurn: readonly { share: number; make: (wording: Wording) => StoredBlock }[] = Object.values(makers)
const whole = inTurn.reduce((sum, { share }) => sum + share, 0)

/** A block of a kind as likely as in real guides. */
export function block(wording: Wording): StoredBlock {
  let left = (wording.random.below(1_000_000) / 1_000_000) * whole
  const maker = inTurn.find(({ share }) => (left -= share) < 0) ?? makers.paragraph
  return maker.make(wording)
}
