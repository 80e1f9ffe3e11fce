import { fetchDocument, type ListedPage } from './fetch-page.ts'

/** What of a page only helps on its own screen. */
const onScreenOnly = '[hidden], script, form, .side, .contents, .part-links, .easy-read-card, .exit-button, .exit-words, .print-only, [data-unsaid]'
/** A list of sources is a sheet for each guide: it stands on the page itself, whose address is printed instead. */
const sources = '.section-sources'

/**
 * All words of a page, to stand in a longer paper: headings one level down, ids that no other page has.
 * @param number its place on the list, for the ids
 * @returns nothing when the page could not be had
 */
export async function fetchWhole({ whole, title, address, isPrivate }: ListedPage, number: number): Promise<HTMLElement | undefined> {
  const main = (await fetchDocument(whole))?.querySelector('main .words')
  if (!main) return undefined
  const section = document.createElement('section')
  section.className = 'listed-page'
  section.id = `listed-${number}`
  section.ariaLabel = title
  for (const part of main.querySelectorAll(isPrivate ? onScreenOnly : `${onScreenOnly}, ${sources}`)) part.remove()
  for (const heading of main.querySelectorAll('h5, h4, h3, h2, h1')) lower(heading)
  makeOwn(main, `listed-${number}-`)
  section.append(...main.childNodes)
  // Nobody must read from a sheet that lies about which sensitive page it was.
  if (!isPrivate) section.append(ownAddress(address))
  return section
}

function ownAddress(address: string): HTMLElement {
  const line = document.createElement('p')
  line.textContent = `This page, and where it comes from: ${location.host}${address}`
  return line
}

function lower(heading: Element): void {
  const lowered = document.createElement(`h${Math.min(6, Number(heading.tagName.slice(1)) + 1)}`)
  lowered.id = heading.id
  lowered.append(...heading.childNodes)
  heading.replaceWith(lowered)
}

function makeOwn(main: Element, prefix: string): void {
  for (const part of main.querySelectorAll('[id]')) {
    if (part.id) part.id = prefix + part.id
    else part.removeAttribute('id')
  }
  for (const link of main.querySelectorAll('a[href^="#"]')) link.setAttribute('href', `#${prefix}${(link.getAttribute('href') ?? '').slice(1)}`)
}
