import { putAsked, takeAsked } from '../asked.ts'
import { ask, kindsOf } from './ask.ts'
import { findBestAnswer, type BestFound } from './best-answer.ts'
import { showKinds } from './by-kind.ts'
import { showCorrection } from './correction.ts'
import { chosenFilters, chosenLabels, fillForm, readForm } from './form.ts'
import { loadPagefind, type Filters, type Hit } from './pagefind.ts'
import { findParts, type Parts } from './parts.ts'
import { countWords, isEmpty, readQuery, writeQuery, type SearchQuery } from './query.ts'
import { resultItem } from './result.ts'
import { showBest } from './show-best.ts'
import { showNothing } from './show-nothing.ts'
import { understand, type Understood } from './understand.ts'
import { loadWordBook } from './word-book.ts'

/** How many results are shown at a time: more than a tired reader will read. */
const step = 10

let latest = 0

/** Shows what the address asks for: first, from the small word book, the best answer; then, from the index, the results. */
async function show(parts: Parts): Promise<void> {
  const { form, status, list } = parts
  const query = readQuery(takeAsked())
  const turn = ++latest
  const isCurrent = (): boolean => turn === latest
  fillForm(form, query)
  clear(parts)
  keepRoom(!isEmpty(query))
  if (isEmpty(query)) return
  list.setAttribute('aria-busy', 'true')
  const filters = chosenFilters(form)
  const asked = await readQuestion(query, filters)
  if (!isCurrent()) return
  showCorrection(parts.correction, query, asked.understood?.corrected)
  showBest(parts.best, asked.best)
  parts.urgent.hidden = !asked.isUrgent
  const { hits, kindsFound } = await find(asked.understood, filters)
  if (!isCurrent()) return
  await showResults(parts, hits, asked.best?.to, isCurrent)
  if (!isCurrent()) return
  const count = Math.max(hits.length, asked.best ? 1 : 0)
  showNothing(parts.nothing, count, query)
  // Said once, when all is there.
  status.textContent = countWords(count, step, asked.understood?.corrected ?? query.words, chosenLabels(form), asked.best !== undefined)
  showKinds(parts.kinds, form, kindsFound)
  list.removeAttribute('aria-busy')
  keepRoom(false)
}

/** While results are awaited, nothing stands where they will be: `public/search/asked-first.js` begins it. */
function keepRoom(isSearching: boolean): void {
  document.documentElement.classList.toggle('is-searching', isSearching)
}

function clear({ status, correction, list, more, nothing, best, urgent, kinds }: Parts): void {
  status.textContent = ''
  list.replaceChildren()
  list.removeAttribute('aria-busy')
  for (const part of [correction, list, more, nothing, best, urgent, kinds]) part.hidden = true
}

/** What is meant, and the best answer to it. Without words there is nothing to understand. */
async function readQuestion({ words, isExact }: SearchQuery, filters: Filters): Promise<BestFound & { understood?: Understood }> {
  if (words === '') return { isUrgent: false }
  const { book, language } = await loadWordBook()
  const understood = understand(words, language, isExact)
  const found = findBestAnswer(understood.corrected ?? words, book.bestAnswers)
  // Who narrows the results wants a list.
  return { understood, ...(Object.keys(filters).length > 0 ? { isUrgent: found.isUrgent } : found) }
}

async function find(understood: Understood | undefined, filters: Filters): Promise<{ hits: readonly Hit[]; kindsFound: readonly string[] }> {
  const pagefind = await loadPagefind()
  const hits = understood ? await ask(pagefind, understood, filters) : (await pagefind.search(null, { filters })).results
  const kinds = await kindsOf(pagefind)
  return { hits, kindsFound: hits.flatMap(({ id }) => kinds.get(id) ?? []) }
}

/** @param shown address that stands above the list already */
async function showResults({ list, more }: Parts, hits: readonly Hit[], shown: string | undefined, isCurrent: () => boolean): Promise<void> {
  let from = 0
  const showNext = async (): Promise<void> => {
    const pages = await Promise.all(hits.slice(from, from + step).map((hit) => hit.data()))
    if (!isCurrent()) return
    const items = pages.flatMap((page) => (page && page.url !== shown ? [resultItem(page)] : []))
    list.append(...items)
    list.hidden = list.childElementCount === 0
    if (from > 0) items[0]?.querySelector('a')?.focus()
    from += step
    more.hidden = from >= hits.length
  }
  more.onclick = () => void showNext()
  await showNext()
}

function start(parts: Parts): void {
  const { form, status, list } = parts
  const run = (): void => {
    show(parts).catch(() => {
      list.removeAttribute('aria-busy')
      keepRoom(false)
      status.textContent = 'Search does not work just now. Please look in the A to Z below.'
    })
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    putAsked(writeQuery(readForm(form)))
    run()
  })
  addEventListener('popstate', run)
  // What every search needs comes while the reader still types.
  form.addEventListener('focusin', () => void Promise.all([loadPagefind(), loadWordBook()]).catch(() => undefined), { once: true })
  run()
}

const parts = findParts()
if (parts) start(parts)
