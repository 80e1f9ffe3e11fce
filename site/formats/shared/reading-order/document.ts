import { fill } from '../../../../content/document/fill.ts'
import type { WaymarkDocument } from '../../../../content/document/node.ts'
import { createRenderer, type Handlers } from '../../../../content/document/render.ts'
import { formatDay } from '../day.ts'
import { frameOf, type Frame } from '../frame.ts'
import { shownAddress } from '../shown-address.ts'
import { flowHandlers } from './flow.ts'
import { inlineHandlers, leftToRight, type ReadingContext } from './inline.ts'
import { close, paragraph, title, type Paragraph } from './paragraph.ts'
import { phoneLine } from './service.ts'
import { tableHandlers } from './table.ts'

const handlers: Handlers<Paragraph[], ReadingContext> = { ...inlineHandlers, ...flowHandlers, ...tableHandlers }

export interface ReadingOptions {
  /** The day it is printed with. */
  madeOn: string
  /** Said below the title, of this kind of file. */
  notes?: readonly string[]
  /** Where web addresses of links stand: after their words, or all together at the end. */
  addresses?: ReadingContext['addresses']
  /** Whether numbers in a line that runs from right to left are marked. Braille always runs from left to right. */
  marksDirection?: boolean
  /** How words of another language are written. As they stand if not given. */
  foreign?: ReadingContext['foreign']
}

/**
 * Puts a document into the order it is read aloud: what it is, the words, what hard words mean, how old it is.
 * @throws UnknownNodeError for a node no handler knows
 */
export function inReadingOrder(document: WaymarkDocument, options: ReadingOptions): Paragraph[] {
  const { marksDirection = true } = options
  const own = frameOf(document)
  const frame = marksDirection ? own : { ...own, isRightToLeft: false }
  const context: ReadingContext = {
    siteAddress: document.site.address,
    pageAddress: document.address,
    frame,
    meanings: new Map(),
    links: new Map(),
    addresses: options.addresses ?? 'beside',
    foreign: options.foreign ?? ((_language, value) => value),
  }
  const draw = createRenderer(handlers, context)
  const body = draw.all([...document.lead, ...document.parts, ...document.tail]).flat()
  const ends = [...meaningsList(document, context), ...linksList(context), ...foot(document, options.madeOn, frame)]
  return [...head(document, options, frame), ...body, ...ends].filter(({ words }) => words !== '')
}

function head(document: WaymarkDocument, { notes = [] }: ReadingOptions, frame: Frame): Paragraph[] {
  const { words, day } = frame
  const { site, checkedOn, nextCheck } = document
  const lines = [
    fill(words.from, { site: site.name }),
    leftToRight(site.address + shownAddress(document), frame),
    document.variant === 'easy-read' && 'This is the Easy Read version.',
    ...notes,
    checkedBy(document),
    checkedOn && fill(words.checkedOn, { day: day(checkedOn) }),
    nextCheck && fill(words.nextCheckBy, { day: day(nextCheck) }),
    site.help && `${words.preferToTalk} ${site.help.name}. ${phoneLine(site.help.phone, frame)}`,
  ]
  return [title(document.title, 1), ...lines.flatMap((line) => (line ? close([paragraph(line)]) : []))]
}

function checkedBy({ checkedBy: check }: WaymarkDocument): string | undefined {
  if (check === undefined) return undefined
  return check ? `Checked by ${check.group} on ${formatDay(check.on)}` : 'Not yet checked by people with a learning disability.'
}

/** What hard words mean, unless the page has a list of its own. */
function meaningsList({ lead, parts, tail }: WaymarkDocument, { meanings, frame }: ReadingContext): Paragraph[] {
  const hasOwnList = [...lead, ...parts, ...tail].some((block) => block.kind === 'section' && block.role === 'words')
  if (hasOwnList || meanings.size === 0) return []
  const entries = [...meanings.values()].map(({ words, meaning }, index) => paragraph(`${words}: ${meaning}`, { space: index === 0 ? 1 : 0 }))
  return [title(frame.words.whatTheWordsMean, 2), ...entries]
}

/** Addresses taken out of the sentences, each once, in the order they were met. */
function linksList({ links, frame }: ReadingContext): Paragraph[] {
  if (links.size === 0) return []
  const entries = [...links].map(([address, label], index) =>
    paragraph(`${label}: ${leftToRight(address, frame)}`, { marker: '- ', space: index === 0 ? 1 : 0 }),
  )
  return [title(frame.words.webAddresses, 2), ...entries]
}

function foot({ site, code, credits }: WaymarkDocument, madeOn: string, frame: Frame): Paragraph[] {
  const { words, day } = frame
  return [
    title(words.aboutThisCopy, 2),
    paragraph(`${fill(words.madeOn, { day: day(madeOn) })} ${fill(words.publishedBy, { publisher: site.publisher })}`),
    paragraph(fill(words.isItStillRight, { code: leftToRight(code, frame), address: leftToRight(`${site.address}/check/`, frame) })),
    ...credits.map((credit, index) => paragraph(credit, { space: index === 0 ? 1 : 0 })),
  ]
}
