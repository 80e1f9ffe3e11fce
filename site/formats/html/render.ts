import { toHtml } from 'hast-util-to-html'
import type { Node } from '../../../content/document/node.ts'
import { createRenderer } from '../../../content/document/render.ts'
import type { HtmlContext, MetWord } from '../shared/hast/context.ts'
import { hastHandlers } from '../shared/hast/handlers.ts'
import { englishFrame, type Frame } from '../shared/frame.ts'

export interface HtmlOptions {
  /** Where an address leads from this page. Left out: the address itself. */
  toHref?: (address: string) => string
  /** Address of the page's document. */
  address?: string
  /** What the page says around its words. Left out: English. */
  frame?: Frame
}

/** Draws one page piece by piece, in reading order. */
export interface HtmlPage {
  /** @throws UnknownNodeError for a kind that has no handler */
  draw: (nodes: readonly Node[]) => string
  /** Hard words drawn so far, in the order they were met: their meanings must stand on the same page. */
  words: () => MetWord[]
}

export function createHtmlPage({ toHref = (to) => to, address = '', frame = englishFrame }: HtmlOptions = {}): HtmlPage {
  const context: HtmlContext = { toHref, toPicture: (file) => `/media/${file}`, address, frame, words: new Map() }
  const draw = createRenderer(hastHandlers, context)
  return { draw: (nodes) => toHtml(draw.all(nodes)), words: () => [...context.words.values()] }
}

/** Draws nodes as HTML. Everything in them is escaped; there is no way to pass markup through. */
export function renderHtml(nodes: readonly Node[], options: HtmlOptions = {}): string {
  return createHtmlPage(options).draw(nodes)
}
