const collator = new Intl.Collator('en-GB', { numeric: true })

/** Alphabetical for readers of English: capitals and accents do not matter, 2 comes before 10. */
export function compareWords(left: string, right: string): number {
  return collator.compare(left, right) || Number(left > right) - Number(left < right)
}

/** Sorts a copy by words; records of the same words by slug, so that the order never depends on chance. */
export function sortByWords<Item extends { slug: string }>(items: Iterable<Item>, words: (item: Item) => string): Item[] {
  return [...items].sort((left, right) => compareWords(words(left), words(right)) || compareWords(left.slug, right.slug))
}
