import type { Draw, Handlers } from '../../../content/document/render.ts'
import type { Line } from '../../../content/document/node.ts'
import { paragraph, type Paragraph } from './paragraph.ts'

/** What the text handlers need besides the node. */
export interface TextContext {
  /** The site's public address without a final slash: links are written out in full. */
  siteAddress: string
  /** Address of the page itself, for links to a part of it. */
  pageAddress: string
  /** Hard words met so far, each once, for the list at the end. */
  meanings: Map<string, { words: string; meaning: string }>
}

export type TextDraw = Draw<Paragraph[]>

/** The words of a line as one string. */
export function words(line: Line, draw: TextDraw): string {
  return draw
    .all(line)
    .flat()
    .map((each) => each.words)
    .join('')
}

/** A piece of a line: kept as it stands, because the blanks at its ends part it from its neighbours. */
function piece(value: string): Paragraph[] {
  return [{ ...paragraph(''), words: value }]
}

/** The address a reader can type or follow. */
function fullAddress(to: string, { siteAddress, pageAddress }: TextContext): string {
  if (to.startsWith('#')) return siteAddress + pageAddress + to
  return to.startsWith('/') ? siteAddress + to : to.replace(/^(tel|mailto):/, '')
}

/** Letters and digits alone, so that "0800 731 0297" and tel:+448007310297 are the same and not printed twice. */
function bare(value: string): string {
  return value
    .replace(/^\+44/, '0')
    .replace(/^https?:\/\//, '')
    .replace(/[^\da-z]/gi, '')
    .toLowerCase()
}

type InlineKind = 'text' | 'link' | 'term' | 'phone' | 'foreign'

export const inlineHandlers: Pick<Handlers<Paragraph[], TextContext>, InlineKind> = {
  text: ({ value }) => piece(value),
  link: ({ to, children }, draw, context) => {
    const label = words(children, draw)
    const address = fullAddress(to, context)
    return piece(bare(label) === bare(address) ? label : `${label} (${address})`)
  },
  term: ({ term, words: label, meaning }, _draw, { meanings }) => {
    if (!meanings.has(term)) meanings.set(term, { words: label, meaning })
    return piece(label)
  },
  phone: ({ number }) => piece(number),
  foreign: ({ value }) => piece(value),
}
