import { fetchPage, type ListedPage } from './fetch-page.ts'
import { readLink, writeLink } from './list-ids.ts'
import { listRows, type RowActions } from './list-rows.ts'
import { isKept, keepOnDevice, readList, writeList, type ListItem } from './list-store.ts'
import { qrPicture } from './qr-picture.ts'
import { fetchWhole } from './whole-page.ts'

/** A part of the page by its name: the page and this script belong together. */
function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-list-${name}]`)
  if (!found) throw new Error(`The page of the list has no part "${name}".`)
  return found
}

const keep = part('keep') as HTMLInputElement
const linkBox = part('link') as HTMLInputElement
const pages = new Map<string, ListedPage | undefined>()

function say(words: string): void {
  part('status').textContent = words
}

/** Asks for the pages that are not known yet. */
async function know(ids: readonly string[]): Promise<void> {
  const unknown = ids.filter((id) => !pages.has(id))
  const found = await Promise.all(unknown.map(fetchPage))
  unknown.forEach((id, index) => pages.set(id, found[index]))
}

/**
 * What a page says of itself decides whether it is sensitive, not what a link says. While it cannot be asked, it is what it
 * was when it was added; and of one that was never asked, nothing stays on the device.
 */
function itemOf(id: string): ListItem {
  const known = readList().find((item) => item.id === id)
  return { id, isPrivate: pages.get(id)?.isPrivate ?? known?.isPrivate ?? true }
}

function store(ids: readonly string[]): void {
  if (!writeList(ids.map(itemOf))) say('This browser cannot keep a list. Print it now, or copy its link.')
  show()
}

const actions: RowActions = {
  move: (id, by) => {
    const ids = readList().map((item) => item.id)
    const from = ids.indexOf(id)
    ids.splice(from, 1)
    ids.splice(from + by, 0, id)
    store(ids)
    say(`Moved to place ${from + by + 1} of ${ids.length}.`)
  },
  remove: (id) => {
    store(
      readList()
        .map((item) => item.id)
        .filter((each) => each !== id),
    )
    say('Removed from your list.')
    part('status').focus()
  },
}

function show(): void {
  const items = readList().map(({ id }) => itemOf(id))
  const listed = items.map(({ id }) => ({ id, page: pages.get(id) }))
  part('rows').replaceChildren(...listRows(listed, actions))
  part('rows').hidden = items.length === 0
  part('empty').hidden = items.length > 0
  part('actions').hidden = items.length === 0
  part('full').hidden = items.length === 0
  keep.checked = isKept()
  showLink(items.filter(({ id, isPrivate }) => !isPrivate && pages.get(id)))
  part('private').hidden = !items.some(({ isPrivate }) => isPrivate)
}

function showLink(items: readonly ListItem[]): void {
  linkBox.value = `${location.origin}${location.pathname}${writeLink(items.map(({ id }) => id))}`
  part('share').hidden = items.length === 0
  if (items.length === 0) return
  part('code').replaceChildren(qrPicture(linkBox.value, 'QR code: opens this list'))
}

/** All pages after one another, for one print. */
async function printAll(): Promise<void> {
  say('Getting your pages ready to print…')
  const known = readList().flatMap(({ id }) => pages.get(id) ?? [])
  const whole = await Promise.all(known.map((page, index) => fetchWhole(page, index + 1)))
  const missing = known.filter((_, index) => !whole[index])
  if (missing.length > 0) {
    say(`Nothing is printed yet, because we could not get: ${missing.map(({ title }) => title).join('; ')}. Check that you are online, and press Print again.`)
    return
  }
  part('pages').replaceChildren(...whole.filter((page) => page !== undefined))
  // A picture that does not come is no reason not to print the words.
  await Promise.allSettled([...part('pages').querySelectorAll('img')].map((picture) => picture.decode()))
  say('')
  print()
}

/** A list that somebody sent: it never takes the place of one's own without asking. */
async function takeSent(): Promise<void> {
  const sent = readLink(location.hash)
  if (sent.length === 0) return
  await know(sent)
  const own = readList().map(({ id }) => id)
  const use = (ids: readonly string[]): void => {
    history.replaceState(null, '', location.pathname)
    part('sent').hidden = true
    store([...new Set(ids)])
    say('This is your list now.')
  }
  if (own.length === 0) {
    use(sent)
    return
  }
  if (sent.every((id) => own.includes(id))) return
  part('sent-count').textContent = sent.length === 1 ? '1 page' : `${sent.length} pages`
  part('sent').hidden = false
  part('sent-add').addEventListener('click', () => use([...own, ...sent]), { once: true })
  part('sent-only').addEventListener('click', () => use(sent), { once: true })
}

keep.addEventListener('change', () => {
  const isDone = keepOnDevice(keep.checked)
  if (!isDone) say('This browser cannot keep a list. Print it, or copy its link.')
  else say(keep.checked ? 'Your list is kept on this device.' : 'Your list is no longer kept on this device. It is gone when you close this window.')
  show()
})
part('clear').addEventListener('click', () => {
  if (!confirm('Clear your list?')) return
  keepOnDevice(false)
  store([])
  say('Your list is empty, and nothing is kept on this device.')
  part('status').focus()
})
part('print').addEventListener('click', () => void printAll())
part('copy').addEventListener('click', () => {
  navigator.clipboard.writeText(linkBox.value).then(
    () => {
      say('The link is copied.')
    },
    () => {
      linkBox.select()
      say('Please copy the link from the box.')
    },
  )
})

async function start(): Promise<void> {
  part('tools').hidden = false
  part('no-script').hidden = true
  const own = readList().map(({ id }) => id)
  await know(own)
  // A page may have been called sensitive since it was added.
  if (own.length > 0) writeList(own.map(itemOf))
  await takeSent()
  show()
}
void start()
addEventListener('hashchange', () => void takeSent().then(show))
