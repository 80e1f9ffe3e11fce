import type { StoredBlock } from '../../schema/node.ts'
import type { Block } from '../node.ts'
import { present } from '../present.ts'
import type { ResolveContext } from './context.ts'
import { factWords } from './fact-words.ts'
import { headingId } from './heading-id.ts'
import { resolveLine } from './line.ts'
import { toPictureView } from './picture.ts'
import { listedServices } from './service-list.ts'

type StoredOf<Kind extends StoredBlock['kind']> = Extract<StoredBlock, { kind: Kind }>

/** One resolver for each kind of stored block: a kind without one does not compile. */
const resolvers: { [Kind in StoredBlock['kind']]: (stored: StoredOf<Kind>, context: ResolveContext) => Block } = {
  paragraph: ({ children }, context) => ({ kind: 'paragraph', children: resolveLine(children, context) }),
  heading: ({ level, children }, context) => ({
    kind: 'heading',
    level: (level - context.headingsUp) as 2 | 3 | 4,
    id: headingId(children),
    children: resolveLine(children, context),
  }),
  list: ({ ordered, items }, context) => ({ kind: 'list', ordered, items: items.map((item) => resolveLine(item, context)) }),
  keyFact: ({ label, fact: slug, note }, { get, from }) => {
    const fact = get('facts', slug, from)
    return present({ kind: 'keyFact' as const, label, value: factWords(fact), note: note ?? fact.note, asOf: fact.asOf })
  },
  steps: ({ steps }, context) => ({ kind: 'steps', steps: steps.map(({ title, body }) => ({ title, body: resolveBlocks(body, context) })) }),
  callout: ({ tone, title, body }, context) => present({ kind: 'callout' as const, tone, title, body: resolveBlocks(body, context) }),
  doDont: ({ dos, donts }, context) => ({
    kind: 'doDont',
    dos: dos.map((line) => resolveLine(line, context)),
    donts: donts.map((line) => resolveLine(line, context)),
  }),
  contact: ({ service, why }, { serviceView, from }) => present({ kind: 'contact' as const, service: serviceView(service, from), why }),
  serviceList: (stored, context) => {
    const services = listedServices(stored, context)
    if (services.length === 0) return { kind: 'paragraph', children: [{ kind: 'text', value: context.words.noServiceKnown }] }
    return present({ kind: 'serviceList' as const, title: stored.title, services })
  },
  comparison: ({ caption, columns, rows }, context) => ({
    kind: 'comparison',
    caption,
    columns,
    rows: rows.map(({ label, cells }) => ({ label, cells: cells.map((cell) => resolveLine(cell, context)) })),
  }),
  table: ({ caption, head, rows }, context) => ({ kind: 'table', caption, head, rows: rows.map((row) => row.map((cell) => resolveLine(cell, context))) }),
  timeline: ({ events }, context) => ({ kind: 'timeline', events: events.map(({ when, body }) => ({ when, body: resolveLine(body, context) })) }),
  quote: ({ words, who }) => present({ kind: 'quote' as const, words, who }),
  localVariation: ({ title, variations }, context) => {
    const resolved = variations.map(({ council, body }) => ({ council: context.get('places', council, context.from).name, body: resolveBlocks(body, context) }))
    return present({ kind: 'localVariation' as const, title, variations: resolved })
  },
  video: ({ title, url, minutes, hasCaptions, isSigned, transcript }, context) =>
    present({ kind: 'video' as const, title, url, minutes, hasCaptions, isSigned, transcript: resolveBlocks(transcript, context) }),
  checklist: ({ title, items }, context) => ({ kind: 'checklist', title, items: items.map((item) => resolveLine(item, context)) }),
  picture: ({ picture, alt, caption }, { get, from }) =>
    present({ kind: 'picture' as const, picture: toPictureView(get('pictures', picture, from), alt), caption }),
}

/** Stored blocks or prose as the blocks every format draws. */
export function resolveBlocks(blocks: readonly StoredBlock[], context: ResolveContext): Block[] {
  return blocks.map((stored) => (resolvers[stored.kind] as (stored: StoredBlock, context: ResolveContext) => Block)(stored, context))
}
