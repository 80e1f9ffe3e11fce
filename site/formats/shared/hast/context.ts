import type { ElementContent } from 'hast'
import type { Draw } from '../../../../content/document/render.ts'
import type { Frame } from '../frame.ts'

/** A hard word met on a page, for the list of meanings at its end. */
export interface MetWord {
  term: string
  words: string
  meaning: string
}

/** What the HTML handlers need besides the node. One context belongs to one page. */
export interface HtmlContext {
  /** Where an address leads from this page: a part of a long guide has a web page of its own. */
  toHref: (address: string) => string
  /** Where a picture of the publication's media folder is found from this page. */
  toPicture: (file: string) => string
  /** Address of the page itself, which need not link to itself. */
  address: string
  frame: Frame
  /** Hard words in the order they were met. Handlers add to it. */
  words: Map<string, MetWord>
}

export type DrawHtml = Draw<ElementContent>

/** Ids of a hard word's meaning and of the place where it is first used, so that a reader can go there and back. */
export const meaningId = (term: string) => `word-${term}`
export const firstUseId = (term: string) => `use-${term}`
