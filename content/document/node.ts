import type { InterfaceWords } from '../schema/interface-words.ts'
import type { Source } from '../schema/record.ts'

/**
 * The document tree: what every format draws. All references of the stored tree are resolved, all words are final.
 * A node's `kind` is its name in every format's handler table and among the CMS's blocks.
 */
export type Inline =
  | { kind: 'text'; value: string; strong?: true }
  /** `to` is a site address (`/guides/x/`, `#part`) or https:, tel:, mailto:. */
  /** `language` is that of the page it leads to, where it is another than this one's. */
  | { kind: 'link'; to: string; children: Inline[]; language?: string }
  /** A hard word with its meaning: `words` stand in the sentence. */
  | { kind: 'term'; term: string; words: string; meaning: string }
  /** A telephone number to ring: `number` as printed, `dial` for tel:. */
  | { kind: 'phone'; number: string; dial: string }
  | { kind: 'foreign'; language: string; value: string }

export type Line = Inline[]

/** A picture ready to draw. `file` is a name in the publication's media folder. */
export interface PictureView {
  file: string
  alt: string
  width: number
  height: number
  credit: string
}

export interface PhoneView {
  kind: 'phone' | 'text' | 'textphone' | 'relay'
  number: string
  dial: string
  label?: string
}

/** A service as it stands in lists and contact blocks. */
export interface ServiceView {
  slug: string
  name: string
  address: string
  offers: string
  whoFor: string
  phones: PhoneView[]
  email?: string
  website?: string
  openingHours?: string
  cost?: string
  areas: string[]
  warning?: string
  checkedOn: string
  /** The language of these words, where it is another than the document's. */
  language?: string
  /** What the site itself says of the service in the document's language. `openingHours` and `warning` then are the service's own words. */
  said?: SaidInLanguage
}

/** What can be said of a service in any language, because the site knows it as times, days and states. */
export interface SaidInLanguage {
  open?: string
  warning?: string
}

export interface PageLink {
  to: string
  title: string
  /** Why to go there, or what it is. */
  description?: string
  /** The language of the page and of its title, where it is another than the document's. The description is in the document's. */
  language?: string
}

/** One thing to write in. */
export interface Blank {
  /** Unique in its document: what a reader writes is saved under it, so it does not change with the words. */
  id: string
  label: string
  hint?: string
  /** Room for so many lines. */
  lines: number
  /** Where it stands on a wallet card as well, under a shorter name. */
  card?: { side: 'outside' | 'inside'; label: string; lines: number }
}

export type Block =
  | { kind: 'paragraph'; children: Line }
  | { kind: 'heading'; level: 2 | 3 | 4; id: string; children: Line }
  | { kind: 'list'; ordered: boolean; items: Line[] }
  /** A titled stretch of the page. `role` says what it is for, so that a format can dress it. `level` is its heading's. */
  | { kind: 'section'; id: string; title: string; level: 2 | 3; role: SectionRole; children: Block[] }
  | { kind: 'keyFact'; label: string; value: string; note?: string; asOf: string }
  | { kind: 'steps'; steps: { title: string; body: Block[] }[] }
  | { kind: 'callout'; tone: 'note' | 'important' | 'urgent' | 'emergency'; title?: string; body: Block[] }
  | { kind: 'doDont'; dos: Line[]; donts: Line[] }
  | { kind: 'contact'; service: ServiceView; why?: string }
  | { kind: 'serviceList'; title?: string; services: ServiceView[] }
  | { kind: 'comparison'; caption: string; columns: string[]; rows: { label: string; cells: Line[] }[] }
  | { kind: 'table'; caption: string; head: string[]; rows: Line[][] }
  | { kind: 'timeline'; events: { when: string; body: Line }[] }
  | { kind: 'quote'; words: string; who?: string }
  | { kind: 'localVariation'; title?: string; variations: { council: string; body: Block[] }[] }
  | { kind: 'video'; title: string; url: string; minutes?: number; hasCaptions: boolean; isSigned: boolean; transcript: Block[] }
  | { kind: 'checklist'; title: string; items: Line[] }
  /** Things to write in, with a pen or on the reader's own device. */
  | { kind: 'blanks'; blanks: Blank[] }
  | { kind: 'picture'; picture: PictureView; caption?: string }
  /** Easy read: one picture on the left, its statements on the right. Never split over two pages. */
  | { kind: 'easyReadStep'; picture: PictureView; statements: Line[] }
  /** Names and what they stand for: details of a service, entries of the glossary. */
  | { kind: 'definitions'; items: { id?: string; name: string; body: Line[] }[] }
  /** Links to other pages with a line each. */
  | { kind: 'pageLinks'; links: PageLink[] }
  | { kind: 'sources'; sources: Source[] }

export type SectionRole =
  'part' | 'key-points' | 'next-steps' | 'contacts' | 'what-happens-next' | 'might-not-know' | 'services' | 'sources' | 'words' | 'plain'
export type Node = Block | Inline
export type NodeKind = Node['kind']
export type NodeOf<Kind extends NodeKind> = Extract<Node, { kind: Kind }>

export type DocumentKind = 'guide' | 'service' | 'organisation' | 'stage' | 'topic' | 'place' | 'near' | 'page'

/**
 * One page of the site as a document: the same for the web page and every file beside it. Easy read is a document of
 * its own with `variant: 'easy-read'`, so every format accepts it.
 */
export interface WaymarkDocument {
  kind: DocumentKind
  variant: 'standard' | 'easy-read'
  slug: string
  /** Site address of its web page: `/guides/first-steps/`, `/guides/first-steps/easy-read/`. */
  address: string
  title: string
  description: string
  language: string
  /** Before the first part: the answer, key points, notices. */
  lead: Block[]
  /** Sections of role `part`, in order. A page without parts has none. */
  parts: Extract<Block, { kind: 'section' }>[]
  /** After the last part: next steps, contacts, what happens next, might not know, services, sources. */
  tail: Block[]
  checkedOn?: string
  nextCheck?: string
  /** For easy read: who checked it, or false when nobody has yet. Absent on other documents. */
  checkedBy?: { group: string; on: string } | false
  isSensitive: boolean
  /** For a page in another language than the site's: what the site says around it, and what it was made from. */
  words?: InterfaceWords
  translation?: TranslationView
  /** Kept at its address for old links and prints, and found by nobody who looks: in no list, and not in search. */
  isUnlisted?: true
  /** No files stand beside it: a list that says little more than others do. */
  isWebOnly?: true
  site: SiteView
  /** Freshness code of these very words, `K7M2-4Q`: printed on paper, answered at /check/. */
  code: string
  /** Credits of the pictures in it, each once. */
  credits: string[]
}

/** Where a translated page comes from. */
export interface TranslationView {
  /** Address of the page it is a translation of. */
  of: string
  /** The day the English was checked when it was translated; absent where there was no one page. */
  basedOn?: string
  /** The English has changed since. */
  isOutOfStep: boolean
  /** The native speaker who checked it, or false when nobody has yet. */
  checkedBy: { who: string; on: string } | false
}

/** What of the site's settings every format prints. */
export interface SiteView {
  name: string
  address: string
  publisher: string
  /** "Prefer to talk?" */
  help: { name: string; phone: PhoneView } | undefined
}
