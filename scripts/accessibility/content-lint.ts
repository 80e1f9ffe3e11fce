import { DomUtils, parseDocument } from 'htmlparser2'

type Element = ReturnType<typeof DomUtils.findAll>[number]

/** Link words that say nothing by themselves, to somebody who hears a list of links. */
const VAGUE = /^(?:here|click here|read more|more|more information|find out more|this|this page|link|learn more|continue|go|download|see more|details)$/iu
const FILE_NAME = /\.(?:png|jpe?g|gif|svg|webp|avif)$/iu
const FILE = /\.(?:pdf|docx?|xlsx?|csv|zip|epub|brf|txt)(?:[?#]|$)/iu
const NAMES_FILE = /pdf|word|excel|spreadsheet|csv|zip|epub|e-?book|braille|text|large print|easy read|download|print|file/iu

/**
 * What no checker of accessibility looks for, in one web page: each fault with its words.
 * Descriptions that are file names, links that say nothing, one name for two addresses, headings and lists that are only
 * painted, links that open windows or files without saying so.
 */
export function contentFaults(html: string): string[] {
  const document = parseDocument(html)
  const all = DomUtils.findAll(() => true, document.children)
  return [...pictureFaults(all), ...linkFaults(all), ...sameNames(all), ...painted(all)]
}

function pictureFaults(elements: readonly Element[]): string[] {
  return elements
    .filter(({ name, attribs }) => name === 'img' && FILE_NAME.test(attribs['alt']?.trim() ?? ''))
    .map(({ attribs }) => `the picture ${attribs['src'] ?? ''} is described by a file name: "${attribs['alt'] ?? ''}"`)
}

function linkFaults(elements: readonly Element[]): string[] {
  return elements.filter(isLink).flatMap((link) => {
    const name = nameOf(link)
    const to = link.attribs['href'] ?? ''
    return [
      ...(VAGUE.test(name) ? [`a link to ${to} says only "${name}"`] : []),
      ...(link.attribs['target'] === '_blank' && !/new (?:window|tab)/iu.test(name) ? [`the link "${name}" opens a window without saying so`] : []),
      ...(FILE.test(to) && to.startsWith('/') && isEnglish(link) && !NAMES_FILE.test(name)
        ? [`the link "${name}" leads to a file (${to}) without saying so`]
        : []),
    ]
  })
}

/** Two links of one name on one page must lead to one place. */
function sameNames(elements: readonly Element[]): string[] {
  const known = new Map<string, string>()
  return elements.filter(isLink).flatMap((link) => {
    const name = nameOf(link).toLowerCase()
    const to = (link.attribs['href'] ?? '').replace(/#.*$/, '')
    const first = known.get(name)
    if (first === undefined) known.set(name, to)
    return !name || !to || !first || first === to || link.attribs['hreflang'] ? [] : [`"${name}" leads to ${first} and to ${to}`]
  })
}

/** Paragraphs of editors that are all bold, or start with a bullet or a number: headings and lists for eyes only. Labels of blocks have a class. */
function painted(elements: readonly Element[]): string[] {
  return elements
    .filter(({ name, attribs }) => name === 'p' && attribs['class'] === undefined)
    .filter((paragraph) => !isIn(paragraph, 'figure') && isIn(paragraph, 'main'))
    .flatMap((paragraph) => {
      const words = DomUtils.textContent(paragraph).trim()
      const [only, ...others] = paragraph.children.filter((child) => DomUtils.textContent(child).trim() !== '')
      const isBold = others.length === 0 && only !== undefined && 'name' in only && ['b', 'strong'].includes(only.name)
      if (isBold && words.length < 80 && !/[.!?:]$/u.test(words)) return [`"${words}" looks like a heading and is none`]
      return /^(?:[•–*-]|\d+[.)])\s/u.test(words) ? [`"${words.slice(0, 40)}" looks like an item of a list and is none`] : []
    })
}

/** The words that name files are known in English only. */
const isEnglish = (element: Element): boolean =>
  element.attribs['lang']?.startsWith('en') ?? (element.parent !== null && 'attribs' in element.parent && isEnglish(element.parent))
const isIn = (element: Element, name: string): boolean =>
  element.parent !== null && 'name' in element.parent && (element.parent.name === name || isIn(element.parent, name))
const isLink = ({ name, attribs }: Element): boolean => name === 'a' && attribs['href'] !== undefined

/** What a screen reader says of a link. */
function nameOf(link: Element): string {
  const label = link.attribs['aria-label']
  if (label) return label.trim()
  const pictures = DomUtils.findAll(({ name }) => name === 'img', link.children).map(({ attribs }) => attribs['alt'] ?? '')
  return [DomUtils.textContent(link), ...pictures].join(' ').replace(/\s+/gu, ' ').trim()
}
