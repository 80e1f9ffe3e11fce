/**
 * Puts the services for people in a council's area, and those for the whole country, before the others of each list, in
 * the order they had. Nothing is taken away, and an English page says what was done.
 */
export function servicesFirst({ name, areas }: { name: string; areas: readonly string[] }): void {
  const theirs = (card: HTMLElement): boolean => (card.dataset['areas'] ?? '').split('|').some((area) => areas.includes(area))
  for (const list of document.querySelectorAll('.guide-page .service-list > .cards, .topic-page .service-list > .cards')) {
    const cards = [...list.querySelectorAll<HTMLElement>(':scope > .card')]
    const others = cards.filter((card) => !theirs(card))
    if (others.length === 0 || others.length === cards.length) continue
    list.append(...others)
    if (document.documentElement.lang.startsWith('en')) list.before(note(`Services for people in the area of ${name} come first.`))
  }
}

function note(words: string): HTMLElement {
  const line = document.createElement('p')
  line.className = 'card-note'
  line.textContent = words
  return line
}
