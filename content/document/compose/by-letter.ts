export interface Letter<Item> {
  /** `letter-a`, or `letter-0` for what starts with a digit or sign. */
  id: string
  letter: string
  items: Item[]
}

/** Puts sorted items under the letter their words start with. Accents do not make a letter of their own. */
export function byLetter<Item>(items: readonly Item[], words: (item: Item) => string): Letter<Item>[] {
  const letters = new Map<string, Letter<Item>>()
  for (const item of items) {
    const { id, letter } = letterOf(words(item))
    const group = letters.get(id) ?? { id, letter, items: [] }
    group.items.push(item)
    letters.set(id, group)
  }
  return [...letters.values()]
}

function letterOf(words: string): { id: string; letter: string } {
  const first = /\p{L}|\p{N}/u.exec(words)?.[0].normalize('NFD').charAt(0).toUpperCase() ?? ''
  return /[A-Z]/.test(first) ? { id: `letter-${first.toLowerCase()}`, letter: first } : { id: 'letter-0', letter: '0 to 9' }
}
