import type { StoredBlock, StoredInline, StoredLine, StoredProse } from '../../content/schema/node.ts'
import type { Seeded } from './seeded.ts'

/** Pieces of text that have broken Markdown writers before. */
const pieces = [
  'carer',
  'a break',
  '£86.45',
  '50%',
  ' ',
  '  ',
  '<',
  '</Part>',
  '<Fact id="x" />',
  '{',
  '}',
  '{x}',
  '*',
  '**',
  '_',
  '__x__',
  '[',
  ']',
  '](/x/)',
  '![',
  '(',
  ')',
  '&',
  '&amp;',
  '&#35;',
  '#',
  '# ',
  '### ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '2026. ',
  '>',
  '> ',
  '`',
  '```',
  '~',
  '~~x~~',
  '|',
  '\\',
  '\\*',
  '"',
  "'",
  '“quoted”',
  '’',
  '—',
  '…',
  '!',
  '.',
  ':',
  '---',
  '===',
  '***',
  'import x from "y"',
  'export ',
  'import ',
  'https://example.org',
  'www.example.org',
  'a@b.example',
  'é',
  'Gofalwyr',
  '你好',
  '😀',
  '\u00a0',
  '\u200d',
  '<!-- -->',
  '[x]',
  '[ ] ',
  '[^1]',
  '^',
  '$',
  '%',
  '=',
  '@',
  ';',
  '/',
  '?',
] as const

const slugs = ['a', 'carers-line', 'x1-y2-z3'] as const
const addresses = [
  '/guides/first-steps/',
  '/guides/a/#part',
  '#words',
  'https://example.org/a_b(c)?d=e&f=*g*',
  'https://example.org/a b',
  'tel:01632960123',
  'mailto:a@b.example',
  'https://example.org/<x>{y}',
] as const

export function words(random: Seeded, most = 6): string {
  const text = random.list(1, most, () => random.pick(pieces)).join(random.pick(['', '', ' ']))
  return text.trim() === '' ? `x${text}` : text
}

/** A line with at least one word that can be seen. */
export function line(random: Seeded): StoredLine {
  const made = random.list(1, 5, () => inline(random))
  return made.every((part) => part.kind === 'text' && part.value.trim() === '') ? [...made, { kind: 'text', value: 'x' }] : made
}

function inline(random: Seeded): StoredInline {
  const makers: [() => StoredInline, ...(() => StoredInline)[]] = [
    () => text(random),
    () => text(random),
    () => ({ kind: 'text', value: random.pick([' ', ', ', 'x', ' and ']) }),
    () => fact(random),
    () => ({ kind: 'phone', service: random.pick(slugs) }),
    () => ({ kind: 'term', term: random.pick(slugs), words: words(random) }),
    () => ({ kind: 'foreign', language: 'cy', value: words(random) }),
    () => ({ kind: 'link', to: random.pick(addresses), children: random.list(1, 3, () => (random.once(4) ? fact(random) : text(random))) }),
  ]
  return random.pick(makers)()
}

function text(random: Seeded): Extract<StoredInline, { kind: 'text' }> {
  return { kind: 'text', value: words(random), ...(random.once(3) ? { strong: true as const } : {}) }
}

function fact(random: Seeded): Extract<StoredInline, { kind: 'fact' }> {
  return { kind: 'fact', fact: random.pick(slugs), form: random.pick(['full', 'value']) }
}

export function prose(random: Seeded, most = 4): StoredProse {
  return random.list(1, most, () => {
    const makers: [() => StoredProse[number], ...(() => StoredProse[number])[]] = [
      () => ({ kind: 'paragraph', children: line(random) }),
      () => ({ kind: 'paragraph', children: line(random) }),
      () => ({ kind: 'heading', level: random.pick([3, 4]), children: line(random) }),
      () => ({ kind: 'list', ordered: random.once(2), items: random.list(1, 3, () => line(random)) }),
    ]
    return random.pick(makers)()
  })
}

export function body(random: Seeded): StoredBlock[] {
  return random.list(1, 6, () => block(random))
}

function maybe<Field extends string>(random: Seeded, field: Field, value: string): Partial<Record<Field, string>> {
  return random.once(2) ? ({ [field]: value } as Record<Field, string>) : {}
}

/** Makers of every kind of block: a kind that is forgotten does not compile. */
export const blockMakers: { [Kind in StoredBlock['kind']]: (random: Seeded) => Extract<StoredBlock, { kind: Kind }> } = {
  paragraph: (random) => ({ kind: 'paragraph', children: line(random) }),
  heading: (random) => ({ kind: 'heading', level: 3, children: line(random) }),
  list: (random) => ({ kind: 'list', ordered: random.once(2), items: random.list(1, 3, () => line(random)) }),
  keyFact: (random) => ({ kind: 'keyFact', label: words(random), fact: random.pick(slugs), ...maybe(random, 'note', words(random)) }),
  steps: (random) => ({ kind: 'steps', steps: random.list(1, 3, () => ({ title: words(random), body: random.once(6) ? [] : prose(random) })) }),
  callout: (random) => ({
    kind: 'callout',
    tone: random.pick(['note', 'important', 'urgent', 'emergency']),
    ...maybe(random, 'title', words(random)),
    body: prose(random),
  }),
  doDont: (random) => ({ kind: 'doDont', dos: random.list(0, 3, () => line(random)), donts: random.list(0, 3, () => line(random)) }),
  contact: (random) => ({ kind: 'contact', service: random.pick(slugs), ...maybe(random, 'why', words(random)) }),
  serviceList: (random) => ({
    kind: 'serviceList',
    services: random.list(0, 2, () => random.pick(slugs)),
    ...maybe(random, 'title', words(random)),
    ...maybe(random, 'topic', 'a'),
  }),
  comparison: (random) => ({
    kind: 'comparison',
    caption: words(random),
    columns: [words(random).trim(), words(random).trim()],
    rows: random.list(1, 2, () => ({ label: words(random).trim(), cells: [line(random), line(random)] })),
  }),
  table: (random) => ({
    kind: 'table',
    caption: words(random),
    head: [words(random).trim(), words(random).trim()],
    rows: random.list(1, 3, () => [line(random), line(random)]),
  }),
  timeline: (random) => ({ kind: 'timeline', events: random.list(1, 3, () => ({ when: words(random), body: line(random) })) }),
  quote: (random) => ({ kind: 'quote', words: words(random), ...maybe(random, 'who', words(random)) }),
  localVariation: (random) => ({
    kind: 'localVariation',
    ...maybe(random, 'title', words(random)),
    variations: random.list(1, 2, () => ({ council: random.pick(slugs), body: prose(random) })),
  }),
  video: (random) => ({
    kind: 'video',
    title: words(random),
    url: 'https://video.example.org/x?a=1&b=2',
    hasCaptions: random.once(2),
    isSigned: random.once(2),
    transcript: prose(random),
    ...(random.once(2) ? { minutes: 1 + random.below(90) } : {}),
  }),
  checklist: (random) => ({ kind: 'checklist', title: words(random), items: random.list(1, 3, () => line(random)) }),
  picture: (random) => ({
    kind: 'picture',
    picture: random.pick(slugs),
    ...(random.once(2) ? { alt: random.once(2) ? '' : words(random) } : {}),
    ...maybe(random, 'caption', words(random)),
  }),
}

const blockKinds = Object.keys(blockMakers) as [StoredBlock['kind'], ...StoredBlock['kind'][]]

function block(random: Seeded): StoredBlock {
  return blockMakers[random.pick(blockKinds)](random)
}
