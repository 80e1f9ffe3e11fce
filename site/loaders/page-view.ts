import type { PageLink, WaymarkDocument } from '../../content/document/node.ts'
import type { RecordingView } from '../../content/document/recordings.ts'
import type { FormatEntry } from '../formats/format.ts'
import type { MetWord } from '../formats/shared/hast/context.ts'
import type { LanguageLink } from './language-links.ts'
import type { Frame } from '../formats/shared/frame.ts'

/** What every page has, whatever it shows. */
export interface PageView {
  address: string
  /** Unique on the site; the site's name follows it in the window's title. */
  windowTitle: string
  description?: string
  breadcrumbs: readonly PageLink[]
  /** What stands around the page's words, in the page's language. Absent: English. */
  frame?: Frame
  /** The same page in its languages, for those to choose from; empty where there is one. */
  languages?: readonly LanguageLink[]
  isSensitive?: boolean
  /** Search reads its main text. */
  isFound?: boolean
  /** Its main text has a search form, so the top of the page needs none. */
  hasOwnSearch?: boolean
  /** Kept out of search engines: checks, examples. */
  isHidden?: boolean
}

/** One web page of a document: a whole document, the front of a long guide, or one of its parts. */
export interface DocumentPageView extends PageView {
  document: WaymarkDocument
  /** Where all of the document stands on one page. */
  whole: string
  /** What search engines read of it, as JSON for a data block. */
  structuredData?: string
  /** Drawn HTML in reading order. On the front of a long guide `parts` is empty and `contents` says where they are. */
  html: { lead: string; first: string; parts: string; rest: string }
  words: readonly MetWord[]
  /** Something on it can be ticked off. */
  hasChecklist: boolean
  /** Parts of this document, each on its own page or further down this one. */
  contents: readonly ContentsEntry[]
  /** Which part of a long guide this page is. */
  part?: { number: number; of: number }
  previous?: PageLink
  next?: PageLink
  allOnOnePage?: string
  files: readonly FormatEntry[]
  /** The recordings of the document, and the address of the page that plays them: empty for this one. */
  recordings: readonly RecordingView[]
  recordingsAt: string
  /** The easy-read version of this page, or the full version of this easy-read page. */
  easyRead?: string
  fullVersion?: string
}

export interface ContentsEntry {
  to: string
  title: string
  isCurrent: boolean
}
