import type { CouncilChoice } from '../../loaders/council-choices.ts'
import { fetchChoices } from './choices.ts'
import { chosenCouncil } from './council-store.ts'
import { servicesFirst } from './services-first.ts'

/** Puts the chosen council first: in what differs by council, among people to ring and services, and at the foot of the page. Nothing is taken away. */
function putFirst(council: CouncilChoice): void {
  for (const local of document.querySelectorAll('.local')) variationFirst(local, council)
  for (const door of [...council.doors].reverse()) {
    for (const contact of document.querySelectorAll('.contact')) {
      if (contact.querySelector(`.contact-name a[href="${door}"]`)) firstOf(contact)?.before(contact)
    }
  }
  servicesFirst(council)
  if (council.line) lineAtFoot(council.line, council.name)
}

/** The words around the name and the number are in the language of the page, and stay. */
function lineAtFoot({ name, phone: { kind, number, dial } }: NonNullable<CouncilChoice['line']>, council: string): void {
  const shown = document.querySelector('[data-talk] bdi')
  const link = document.querySelector<HTMLAnchorElement>('[data-talk] a')
  if (!shown || !link) return
  shown.textContent = `${name} (${council})`
  link.href = `${kind === 'text' ? 'sms' : 'tel'}:${dial}`
  link.textContent = number
}

const nameIn = (place: Element): Element | null => place.querySelector('.local-name')

function variationFirst(local: Element, { name }: CouncilChoice): void {
  const places = [...local.querySelectorAll(':scope > .local-place')]
  const own = places.find((place) => nameIn(place)?.textContent.trim() === name)
  if (!own) return
  places[0]?.before(own)
  // In another language the name alone stands first: these words are English.
  if (document.documentElement.lang.startsWith('en')) nameIn(own)?.append(' (your choice)')
}

/** The first of the contacts that follow one another where this one stands. */
function firstOf(contact: Element): Element | undefined {
  let first: Element | undefined
  for (let before = contact.previousElementSibling; before?.matches('.contact'); before = before.previousElementSibling) first = before
  return first
}

const chosen = chosenCouncil()
if (chosen) {
  const council = (await fetchChoices()).find(({ slug }) => slug === chosen)
  if (council) putFirst(council)
}
