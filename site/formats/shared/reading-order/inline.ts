import type { Draw, Handlers } from '../../../../content/document/render.ts'
import type { Line } from '../../../../content/document/node.ts'
import type { Frame } from '../frame.ts'
import { paragraph, type Paragraph } from './paragraph.ts'

/** What the handlers need besides the node. */
export interface ReadingContext {
  /** The site's public address without a final slash: links are written out in full. */
  siteAddress: string
  /** Address of the page itself, for links to a part of it. */
  pageAddress: string
  frame: Frame
  /** Hard words met so far, each once, for the list at the end. */
  meanings: Map<string, { words: string; meaning: string }>
  /** Addresses met so far with the words of their link, where they stand at the end. Handlers add to it. */
  links: Map<string, string>
  /** Where web addresses of links stand: after their words, or all together at the end. */
  addresses: 'beside' | 'at the end'
  /** How words of another language are written. */
  foreign: (language: string, value: string) => string
}

export type ReadingDraw = Draw<Paragraph[]>

/** The words of a line as one string. */
export function words(line: Line, draw: ReadingDraw): string {
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
export function fullAddress(to: string, { siteAddress, pageAddress }: ReadingContext): string {
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

/** Numbers and addresses keep their order in a line that runs from right to left: by the isolates of Unicode's bidi algorithm. */
export function leftToRight(value: string, { isRightToLeft }: Pick<Frame, 'isRightToLeft'>): string {
  return isRightToLeft ? `\u2066${value}\u2069` : value
}

type InlineKind = 'text' | 'link' | 'term' | 'phone' | 'foreign'

export const inlineHandlers: Pick<Handlers<Paragraph[], ReadingContext>, InlineKind> = {
  text: ({ value }) => piece(value),
  link: ({ to, children }, draw, context) => {
    const label = words(children, draw)
    const address = fullAddress(to, context)
    if (bare(label) === bare(address)) return piece(leftToRight(label, context.frame))
    if (context.addresses === 'beside') return piece(`${label} (${leftToRight(address, context.frame)})`)
    if (!context.links.has(address)) context.links.set(address, label)
    return piece(label)
  },
  term: ({ term, words: label, meaning }, _draw, { meanings }) => {
    if (!meanings.has(term)) meanings.set(term, { words: label, meaning })
    return piece(label)
  },
  phone: ({ number }, _draw, { frame }) => piece(leftToRight(number, frame)),
  foreign: ({ language, value }, _draw, { foreign, frame }) => piece(frame.isRightToLeft ? `\u2068${value}\u2069` : foreign(language, value)),
}
