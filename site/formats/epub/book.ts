import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, WaymarkDocument } from '../../../content/document/node.ts'
import { createRenderer } from '../../../content/document/render.ts'
import { formatDay } from '../shared/day.ts'
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
  const context: HtmlContext = {
    toHref: (to) => hrefFrom(document, to),
    toPicture: (file) => `media/${file}`,
    address: document.address,
    words: new Map(),
  }
  const draw = createRenderer(epubHandlers, context)
  const blocks = [...document.lead, ...document.parts, ...document.tail]
  const drawn = draw.all(blocks)
  const hasOwnWords = blocks.some(isWords)
  const meanings = hasOwnWords ? [] : wordsExplained(context)
  return {
    body: [h('main', [h('h1', { id: startId }, document.title), ...facts(document), ...drawn, ...meanings, about(document, madeOn)])],
    contents: [
      { id: startId, title: document.title },
      ...blocks.flatMap((block) => (block.kind === 'section' ? [{ id: block.id, title: block.title }] : [])),
      ...(meanings.length > 0 ? [{ id: wordsId, title: 'What the words mean' }] : []),
      { id: aboutId, title: 'About this copy' },
    ],
  }
}

const isWords = (block: Block): boolean => block.kind === 'section' && block.role === 'words'

/** Links within the page stay in the book; others lead to the site. */
function hrefFrom({ address, site }: WaymarkDocument, to: string): string {
  if (to.startsWith(`${address}#`)) return to.slice(address.length)
  return to.startsWith('/') ? site.address + to : to
}

function facts(document: WaymarkDocument): ElementContent[] {
  const { site, variant, checkedBy, checkedOn, nextCheck } = document
  const page = site.address + shownAddress(document)
  const lines: (ElementContent | string | undefined)[][] = [
    [`From ${site.name}. `, link(page, page.replace(/^https?:\/\//, ''))],
    [variant === 'easy-read' ? 'This is the Easy Read version.' : undefined],
    [checkedBy === undefined ? undefined : checkedBy ? `Checked by ${checkedBy.group} on ${formatDay(checkedBy.on)}.` : notChecked],
    [checkedOn && `Checked on ${formatDay(checkedOn)}. `, nextCheck && `Next check by ${formatDay(nextCheck)}.`],
  ]
  const said = lines.map((line) => line.filter((each) => each !== undefined && each !== '')).filter((line) => line.length > 0)
  const help = site.help ? [h('p', `Prefer to talk? ${site.help.name}.`), phoneLine(site.help.phone)] : []
  return [h('div.facts', [...said.map((line) => h('p', line)), ...help])]
}

const notChecked = 'Not yet checked by people with a learning disability.'

/** Notes that a reading system may show beside the word. */
function wordsExplained({ words }: HtmlContext): ElementContent[] {
  if (words.size === 0) return []
  const notes = [...words.values()].map(({ term, words: name, meaning }) =>
    h('aside', { id: meaningId(term), 'epub:type': 'footnote', role: 'doc-footnote' }, h('p', [h('strong', name), `: ${meaning}`])),
  )
  return [h('section', { id: wordsId }, [h('h2', 'What the words mean'), ...notes])]
}

function about({ site, code, credits }: WaymarkDocument, madeOn: string): ElementContent {
  const check = `${site.address}/check/${code}/`
  return h('section', { id: aboutId }, [
    h('h2', 'About this copy'),
    h('p', `This copy was made on ${formatDay(madeOn)}. Published by ${site.publisher}.`),
    h('p', [link(check, 'Is it still up to date?'), ` Its code is ${code}.`]),
    ...credits.map((credit) => h('p', credit)),
  ])
}
