import type { Inline, Line } from '../../../content/document/node.ts'

/** A seeded row of numbers from 0 to 1, so that the corpus is the same every time (Numerical Recipes' generator). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32
}

const sentences = [
  'Looking after someone can affect your health, your work and your money.',
  'You do not have to live with the person you care for, and you do not have to be related to them.',
  'Your local council must assess what support you need if it looks as though you have needs as a carer.',
  'Ask for the assessment in writing and keep a copy of what you send.',
  'Ask your employer for flexible working: you may do so from your first day in the job.',
  'It is worth claiming anyway, because an underlying entitlement can increase other benefits you get.',
  'Write down what you do over a normal week, nights included, and take it with you to the appointment.',
  'If you disagree with a decision you usually have one month to ask for it to be looked at again.',
  'Breaks matter: short breaks, sometimes called respite care, give you time to rest or do things for yourself.',
  'Equipment such as grab rails, raised toilet seats and bath lifts can often be provided free of charge.',
  'Keep receipts for travel and parking.',
  'Talk to your GP.',
]
const titles = [
  'Having a break',
  'Going back to work',
  'Hospital discharge',
  'Getting an assessment',
  'Help with energy bills',
  'Equipment and adaptations',
  'Who can get it',
  'How to apply',
]

export class Writer {
  constructor(readonly random: () => number) {}

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item
  }
  count(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1))
  }
  times<Item>(count: number, make: (index: number) => Item): Item[] {
    return Array.from({ length: count }, (_, index) => make(index))
  }
  sentence(): string {
    return this.pick(sentences)
  }
  title(): string {
    return this.pick(titles)
  }
  words(least: number, most: number): string {
    return this.times(this.count(least, most), () => this.pick(sentences)).join(' ')
  }
  says(value: string): Line {
    return [{ kind: 'text', value }]
  }
  /** A line with something of every inline kind, in an order of its own. */
  line(): Line {
    const specials: Inline[] = [
      { kind: 'text', value: 'in writing', strong: true },
      { kind: 'link', to: '/guides/carers-assessment/', children: this.says('ask for an assessment') },
      {
        kind: 'link',
        to: 'https://www.example.org/benefits/carers-allowance/how-to-claim?step=1',
        children: [...this.says('how to claim in '), { kind: 'foreign', language: 'cy', value: 'Gymraeg, gyda tŷ a dŵr' }],
      },
      { kind: 'link', to: 'mailto:carers@example.org', children: this.says('carers@example.org') },
      { kind: 'link', to: '#about-you', children: this.says('about you') },
      { kind: 'term', term: 'respite-care', words: 'respite care', meaning: 'A break for you while somebody else gives care.' },
      { kind: 'phone', number: '01632 960 123', dial: '01632960123' },
      { kind: 'foreign', language: 'pl', value: 'opiekun, który się troszczy' },
    ]
    return this.times(this.count(1, 3), () => [...this.says(`${this.pick(sentences)} See `), this.pick(specials), ...this.says(', then go on. ')]).flat()
  }
}
