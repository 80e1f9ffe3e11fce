import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, WaymarkDocument } from '../../../content/document/node.ts'
import { createRenderer } from '../../../content/document/render.ts'
import { fill, pieces } from '../../../content/document/fill.ts'
import { formatDay } from '../shared/day.ts'
import { frameOf, type Frame } from '../shared/frame.ts'
import { meaningId, type HtmlContext } from '../shared/hast/context.ts'
import { link } from '../shared/hast/link.ts'
import { phoneLine } from '../shared/hast/service.ts'
import { shownAddress } from '../shared/shown-address.ts'
import { epubHandlers } from './handlers.ts'

export interface BookEntry {
  id: string
  title: string
}

export interface Book {
  body: ElementContent[]
  /** Titles for the table of contents, in reading order. */
  contents: BookEntry[]
}

const startId = 'book-start'
const wordsId = 'book-words'
export const aboutId = 'book-about'

/**
 * Draws a document as the one text of a book: what it is, the words, what hard words mean, how old it is.
 * @param madeOn the day it is printed with
 * @throws UnknownNodeError for a node no handler knows
 */
export function toBook(document: WaymarkDocument, madeOn: string): Book {
  const frame = frameOf(document)
  const context: HtmlContext = {
    toHref: (to) => hrefFrom(document, to),
    toPicture: (file) => `media/${file}`,
    address: document.address,
    frame,
    words: new Map(),
  }
  const draw = createRenderer(epubHandlers, context)
  const blocks = [...document.lead, ...document.parts, ...document.tail]
  const drawn = draw.all(blocks)
  const hasOwnWords = blocks.some(isWords)
  const meanings = hasOwnWords ? [] : wordsExplained(context)
  return {
    body: [h('main', [h('h1', { id: startId }, document.title), ...facts(document, frame), ...drawn, ...meanings, about(document, madeOn, frame)])],
    contents: [
      { id: startId, title: document.title },
      ...blocks.flatMap((block) => (block.kind === 'section' ? [{ id: block.id, title: block.title }] : [])),
      ...(meanings.length > 0 ? [{ id: wordsId, title: frame.words.whatTheWordsMean }] : []),
      { id: aboutId, title: frame.words.aboutThisCopy },
    ],
  }
}

const isWords = (block: Block): boolean => block.kind === 'section' && block.role === 'words'

/** Links within the page stay in the book; others lead to the site. */
function hrefFrom({ address, site }: WaymarkDocument, to: string): string {
  if (to.startsWith(`${address}#`)) return to.slice(address.length)
  return to.startsWith('/') ? site.address + to : to
}

function facts(document: WaymarkDocument, frame: Frame): ElementContent[] {
  const { words, day } = frame
  const { site, variant, checkedBy, checkedOn, nextCheck } = document
  const page = site.address + shownAddress(document)
  const lines: (ElementContent | string | undefined)[][] = [
    [`${fill(words.from, { site: site.name })}. `, link(page, page.replace(/^https?:\/\//, ''))],
    [variant === 'easy-read' ? 'This is the Easy Read version.' : undefined],
    [checkedBy === undefined ? undefined : checkedBy ? `Checked by ${checkedBy.group} on ${formatDay(checkedBy.on)}.` : notChecked],
    [checkedOn && `${fill(words.checkedOn, { day: day(checkedOn) })} `, nextCheck && fill(words.nextCheckBy, { day: day(nextCheck) })],
  ]
  const said = lines.map((line) => line.filter((each) => each !== undefined && each !== '')).filter((line) => line.length > 0)
  const help = site.help ? [h('p', `${words.preferToTalk} ${site.help.name}.`), phoneLine(site.help.phone, frame)] : []
  return [h('div.facts', [...said.map((line) => h('p', line)), ...help])]
}

const notChecked = 'Not yet checked by people with a learning disability.'

/** Notes that a reading system may show beside the word. */
function wordsExplained({ words, frame }: HtmlContext): ElementContent[] {
  if (words.size === 0) return []
  const notes = [...words.values()].map(({ term, words: name, meaning }) =>
    h('aside', { id: meaningId(term), 'epub:type': 'footnote', role: 'doc-footnote' }, h('p', [h('strong', name), `: ${meaning}`])),
  )
  return [h('section', { id: wordsId }, [h('h2', frame.words.whatTheWordsMean), ...notes])]
}

function about({ site, code, credits }: WaymarkDocument, madeOn: string, { words, day }: Frame): ElementContent {
  const check = `${site.address}/check/${code}/`
  return h('section', { id: aboutId }, [
    h('h2', words.aboutThisCopy),
    h('p', `${fill(words.madeOn, { day: day(madeOn) })} ${fill(words.publishedBy, { publisher: site.publisher })}`),
    h(
      'p',
      pieces(words.isItStillRight).map((piece) => ('words' in piece ? piece.words : piece.slot === 'code' ? h('bdi', code) : link(check, check))),
    ),
    ...credits.map((credit) => h('p', credit)),
  ])
}
