import { putAsked, takeAsked } from '../asked.ts'
import { askFinder, countChoices, nationalLines, type FinderAnswer } from './ask-finder.ts'
import { cardItem } from './card.ts'
import { choicesIn, readState, without, writeState, type Choice, type FinderState } from './finder-state.ts'
import { choiceWords, fillForm, readForm, showCounts, showHowMany, showTopicCounts } from './form.ts'
import { openFinder, type FinderSource } from './load-finder.ts'
import { milesTo, milesWords } from './miles.ts'
import { findParts, type FinderParts } from './parts.ts'
import { lookUpPlace } from './place-lookup.ts'
import { showNotFound, showPlace } from './place-note.ts'
import type { FinderRow } from './rows.ts'
import { chooseFirst, statusWords } from './status-words.ts'
import { showChosen } from './tags.ts'
import { widerWays } from './wider.ts'

/** How many services are shown at a time: more than a tired reader will read. */
const step = 10
const mostLines = 3

interface Finder {
  parts: FinderParts
  source: FinderSource
  /** What stands in the field of the place is no place. It stays, with what is said of it, until something else is typed. */
  isUnknown: boolean
}

let latest = 0

/** Shows what the address asks for. Whatever is asked meanwhile is shown instead. */
async function show(finder: Finder): Promise<void> {
  const { parts, source } = finder
  const turn = ++latest
  const isCurrent = (): boolean => turn === latest
  const state = readState(takeAsked())
  parts.list.setAttribute('aria-busy', 'true')
  fillForm(parts, state)
  const answer = await askFinder(source, state)
  if (!isCurrent()) return
  showAround(finder, state, answer)
  const words = await statusOf(finder, state, answer)
  await showList(finder, answer, isCurrent)
  await showNothing(finder, state, answer, isCurrent)
  if (!isCurrent()) return
  // Said once, when all is there.
  parts.status.textContent = words
  parts.list.removeAttribute('aria-busy')
  await showChoiceCounts(finder)
}

/**
 * What every further choice would give is half of the index, so that it is fetched after the services are there, and only for
 * whoever looks at the choices. A choice can be made without it.
 */
async function showChoiceCounts({ parts, source }: Finder): Promise<void> {
  if (parts.list.hasAttribute('aria-busy')) return
  showCounts(parts, undefined)
  if (!parts.moreChoices.open) return
  const turn = latest
  const counts = await countChoices(source, readState(takeAsked())).catch(() => undefined)
  if (turn === latest) showCounts(parts, counts)
}

function showAround(finder: Finder, state: FinderState, { place, rows, counts, hasOtherTopics }: FinderAnswer): void {
  const { parts } = finder
  showWhere(finder, state, place)
  showHowMany(parts, state)
  showTopicCounts(parts, rows && hasOtherTopics ? counts : undefined)
  showChosen(parts, labelled(parts, state, place?.name), (choice) => go(finder, without(state, choice)))
  parts.sort.hidden = !canBeSorted(place, rows)
}

function showWhere(finder: Finder, state: FinderState, place: FinderAnswer['place']): void {
  const { parts } = finder
  if (place) finder.isUnknown = false
  if (place || state.place !== '') parts.place.value = place?.name ?? ''
  if (!finder.isUnknown) showPlace(parts.placeNote, place)
}

/** One service has no order, and without a point nothing is near. */
function canBeSorted(place: FinderAnswer['place'], rows: FinderAnswer['rows'] = []): boolean {
  return place?.point !== undefined && rows.length > 1
}

function labelled(parts: FinderParts, state: FinderState, placeName: string | undefined): { choice: Choice; words: string }[] {
  return choicesIn(state).flatMap((choice) => {
    const words = choiceWords(parts, choice, placeName)
    return words ? [{ choice, words }] : []
  })
}

async function statusOf({ parts, source }: Finder, state: FinderState, { rows, place }: FinderAnswer): Promise<string> {
  if (!rows) return chooseFirst((await source.start()).services)
  const topic = state.topic ? choiceWords(parts, { name: 'topic', value: state.topic }, undefined) : undefined
  const others = choicesIn(state).filter(({ name }) => name !== 'place' && name !== 'topic').length
  return statusWords(rows.length, topic, place?.name, others)
}

async function showList({ parts: { list, more }, source }: Finder, { rows = [], place }: FinderAnswer, isCurrent: () => boolean): Promise<void> {
  const showNext = async (isFirst: boolean): Promise<void> => {
    const from = isFirst ? 0 : list.childElementCount
    const next = rows.slice(from, from + step)
    const cards = await source.cards(next.map(({ service }) => service))
    if (!isCurrent()) return
    const items = cards.map((card, index) => cardItem(card, whereWords(next[index], place)))
    if (isFirst) list.replaceChildren(...items)
    else list.append(...items)
    list.hidden = list.childElementCount === 0
    more.hidden = list.childElementCount >= rows.length
    if (!isFirst) items[0]?.querySelector('a')?.focus()
  }
  more.onclick = () => void showNext(false)
  await showNext(true)
}

function whereWords(row: FinderRow | undefined, place: FinderAnswer['place']): string | undefined {
  const miles = row && milesTo(row, place?.point)
  return miles === undefined || !place ? undefined : `${milesWords(miles)} from ${place.name}`
}

async function showNothing(finder: Finder, state: FinderState, { rows, place }: FinderAnswer, isCurrent: () => boolean): Promise<void> {
  const { parts, source } = finder
  const isNothing = rows?.length === 0
  if (!isNothing) {
    parts.nothing.hidden = true
    return
  }
  const wordsOf = (choice: Choice): string | undefined => choiceWords(parts, choice, place?.name)
  const [ways, lines] = await Promise.all([widerWays(source, state, place?.point !== undefined, wordsOf), nationalLines(source, state)])
  const cards = await source.cards(lines.slice(0, mostLines))
  if (!isCurrent()) return
  const items = ways.map((way) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = `${way.words} (${way.count})`
    button.addEventListener('click', () => go(finder, way.state, true))
    const item = document.createElement('li')
    item.append(button)
    return item
  })
  parts.wider.replaceChildren(...items)
  parts.lines.replaceChildren(...cards.map((card) => cardItem(card)))
  parts.national.hidden = cards.length === 0
  parts.nothing.hidden = false
}

/** Takes a state into the address and shows it. */
function go(finder: Finder, state: FinderState, isToResults = false): void {
  const isPlaceGone = state.place === '' && readState(takeAsked()).place !== ''
  if (isPlaceGone && !finder.isUnknown) finder.parts.place.value = ''
  putAsked(writeState(state))
  run(finder)
  if (isToResults) finder.parts.heading.focus()
}

function run(finder: Finder): void {
  show(finder).catch(() => {
    finder.parts.list.removeAttribute('aria-busy')
    finder.parts.status.textContent = 'This does not work just now. Please load the page again, or use the lists further down.'
  })
}

/** Finds the place that was typed. What cannot be found is said, and what stood before is taken away. */
async function takePlace(finder: Finder, isToResults: boolean): Promise<void> {
  const { parts, source } = finder
  const typed = parts.place.value.trim()
  finder.isUnknown = false
  const choose = (slug: string, isDone: boolean): void => go(finder, readForm(parts, slug), isDone)
  if (typed === '') {
    choose('', isToResults)
    return
  }
  const places = await source.places()
  const current = places.find(({ slug }) => slug === readState(takeAsked()).place)
  const found = current?.name === typed ? ({ kind: 'found', place: current } as const) : lookUpPlace(typed, places)
  if (found.kind === 'found') {
    choose(found.place.slug, isToResults)
    return
  }
  finder.isUnknown = true
  if (current) choose('', false)
  showNotFound(parts.placeNote, found, ({ slug }) => choose(slug, true))
}

function start(element: HTMLElement): void {
  const finder: Finder = { parts: findParts(element), source: openFinder(element.dataset['finder'] ?? ''), isUnknown: false }
  const { parts } = finder
  const place = (isToResults: boolean): void => void takePlace(finder, isToResults).catch(() => run(finder))
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault()
    place(true)
  })
  parts.finder.addEventListener('change', ({ target }) => {
    if (target === parts.place) place(false)
    else go(finder, readForm(parts, readState(takeAsked()).place))
  })
  parts.place.addEventListener('focus', () => void finder.source.places().catch(() => undefined), { once: true })
  parts.moreChoices.addEventListener('toggle', () => void showChoiceCounts(finder))
  parts.clear.addEventListener('click', () => {
    parts.place.value = ''
    finder.isUnknown = false
    go(finder, readState(''), true)
  })
  addEventListener('popstate', () => run(finder))
  element.hidden = false
  run(finder)
}

const element = document.querySelector<HTMLElement>('[data-finder]')
if (element) start(element)
