import { aToZAddress, easyReadAddress, glossaryAddress, isPackAddress, pageAddress } from '../../content/document/addresses.ts'
import { interfaceOf } from '../../content/document/interface-of.ts'
import type { Block, PageLink, SectionRole, WaymarkDocument } from '../../content/document/node.ts'
import { present } from '../../content/document/present.ts'
import { recordingsOf } from '../../content/document/recordings.ts'
import { plainText } from '../../content/document/plain-text.ts'
import type { FormatEntry } from '../formats/format.ts'
import { createHtmlPage } from '../formats/html/render.ts'
import { frameOf } from '../formats/shared/frame.ts'
import { breadcrumbsOf } from './breadcrumbs.ts'
import { languageLinks } from './language-links.ts'
import { hasPartPages, partAddress } from './hrefs.ts'
import type { ContentsEntry, DocumentPageView } from './page-view.ts'
import type { SiteData } from './site-data.ts'
import { structuredData } from './structured-data.ts'

/** Easy read lists its hard words itself; elsewhere each web page lists the words that stand on it. */
const isWords = (block: Block) => block.kind === 'section' && block.role === 'words'

type Drawn = Pick<DocumentPageView, 'html' | 'words' | 'hasChecklist'>

/** What a reader in a hurry must meet before anything else on the front of a long guide. */
const firstRoles: readonly SectionRole[] = ['next-steps', 'contacts', 'what-happens-next', 'might-not-know']
const isFirst = (block: Block) => block.kind === 'section' && firstRoles.includes(block.role)

/** A document with everything on one page. */
export function wholePage(document: WaymarkDocument, data: SiteData, toHref = data.hrefs.from(document)): DocumentPageView {
  const { before, after } = splitAtHeading(document.lead)
  const drawn = drawPieces({ lead: before, first: after, parts: document.parts, rest: document.tail }, document, toHref)
  return { ...common(document, data), ...drawn, contents: headingsOf(document), isFound: isFound(document) }
}

/** All parts of a long guide on one page. Search reads this page, and leads to the front of the guide. */
export function allOnOnePage(document: WaymarkDocument, data: SiteData): DocumentPageView {
  const elsewhere = data.hrefs.from(document)
  const toHref = (to: string) => (to.startsWith('#') || to.startsWith(`${document.address}#`) ? to.slice(to.indexOf('#')) : elsewhere(to))
  const address = `${document.address}all/`
  const { allOnOnePage: words } = interfaceOf(document)
  return { ...wholePage(document, data, toHref), address, languages: languageLinks(document, address, data), windowTitle: `${document.title}: ${words}` }
}

/** The front of a long guide: the answer, its contents, what to do and who to talk to. */
export function frontPage(document: WaymarkDocument, data: SiteData): DocumentPageView {
  const { tail } = document
  const drawn = drawPieces(
    { lead: document.lead, first: tail.filter(isFirst), rest: tail.filter((block) => !isFirst(block)) },
    document,
    data.hrefs.from(document),
  )
  const [first] = document.parts
  return {
    ...common(document, data),
    ...drawn,
    contents: contentsOf(document, undefined),
    allOnOnePage: `${document.address}all/`,
    ...(first ? { next: { to: partAddress(document, first), title: first.title } } : {}),
  }
}

/** One part of a long guide. */
export function partPage(document: WaymarkDocument, index: number, data: SiteData): DocumentPageView {
  const part = document.parts[index]
  if (!part) throw new RangeError(`${document.address} has no part ${index + 1}.`)
  const before = index === 0 ? { to: document.address, title: document.title } : linkTo(document, index - 1)
  const after = linkTo(document, index + 1) ?? linkToNextSteps(document)
  return {
    ...common(document, data, partAddress(document, part)),
    ...drawPieces({ parts: [part] }, document, data.hrefs.from(document)),
    windowTitle: `${part.title}: ${document.title}`,
    contents: contentsOf(document, index),
    recordingsAt: document.address,
    part: { number: index + 1, of: document.parts.length },
    allOnOnePage: `${document.address}all/`,
    ...(before ? { previous: before } : {}),
    ...(after ? { next: after } : {}),
  }
}

/** The page at a document's own address. */
export function mainPage(document: WaymarkDocument, data: SiteData): DocumentPageView {
  return hasPartPages(document) ? frontPage(document, data) : wholePage(document, data)
}

/** Lists of everything are ways to pages, not answers; an Easy Read page is found as its guide; what left the lists is not offered. */
/** Of pages in other languages search reads no text: see `formats/search/translation-records.ts`. */
function isFound({ address, variant, kind, isUnlisted, translation }: WaymarkDocument): boolean {
  const isList = address === aToZAddress || address === glossaryAddress || kind === 'near' || isPackAddress(address)
  return variant === 'standard' && !isUnlisted && !translation && !isList
}

/** The contents list stands before the first heading, wherever the words are. */
function splitAtHeading(blocks: readonly Block[]): { before: readonly Block[]; after: readonly Block[] } {
  const start = blocks.findIndex(isJumpTarget)
  return start === -1 ? { before: blocks, after: [] } : { before: blocks.slice(0, start), after: blocks.slice(start) }
}

function isJumpTarget(block: Block): boolean {
  return (block.kind === 'heading' && block.level === 2) || (block.kind === 'section' && block.level === 2 && block.role !== 'key-points')
}

/** A guide also lists the files of its Easy Read version that are of another kind than its own. */
function filesOf({ address, kind, variant, slug, translation }: WaymarkDocument, data: SiteData): FormatEntry[] {
  const own = data.filesOf(address)
  if (kind !== 'guide' || variant === 'easy-read' || translation) return [...own]
  return [...own, ...data.filesOf(easyReadAddress(slug)).filter(({ format }) => !own.some((file) => file.format === format))]
}

/** What a reader can jump to on a page; nothing when it is short. */
function headingsOf({ parts, lead, variant }: WaymarkDocument): ContentsEntry[] {
  const sections = (parts.length > 0 ? parts : lead.filter(isJumpTarget)).flatMap((block) => {
    if (block.kind === 'section') return [{ to: `#${block.id}`, title: block.title, isCurrent: false }]
    return block.kind === 'heading' ? [{ to: `#${block.id}`, title: plainText(block.children), isCurrent: false }] : []
  })
  return sections.length > (variant === 'easy-read' || parts.length === 0 ? 3 : 1) ? sections : []
}

function linkTo(document: WaymarkDocument, index: number) {
  const part = document.parts[index]
  return part && { to: partAddress(document, part), title: part.title }
}

/** Whoever has read the last part is sent to what to do about it. */
function linkToNextSteps({ address, tail }: WaymarkDocument): PageLink | undefined {
  const steps = tail.find((block) => block.kind === 'section' && block.role === 'next-steps')
  return steps?.kind === 'section' ? { to: `${address}#${steps.id}`, title: steps.title } : undefined
}

function contentsOf(document: WaymarkDocument, current: number | undefined): ContentsEntry[] {
  return document.parts.map((part, index) => ({ to: partAddress(document, part), title: part.title, isCurrent: index === current }))
}

function common(document: WaymarkDocument, data: SiteData, address = document.address) {
  const { title, description, variant, slug, isSensitive } = document
  const easyRead = easyReadAddress(slug)
  return {
    document,
    whole: hasPartPages(document) ? `${document.address}all/` : document.address,
    address,
    windowTitle: variant === 'easy-read' ? `${title}: Easy Read` : title,
    ...(isSensitive ? {} : { description }),
    isSensitive,
    breadcrumbs: breadcrumbsOf(document, data),
    frame: frameOf(document),
    languages: languageLinks(document, address, data),
    ...present({ structuredData: structuredData(document, data.context) }),
    files: filesOf(document, data),
    recordings: recordingsOf(document, data.context),
    recordingsAt: '',
    ...(variant === 'easy-read' ? { fullVersion: pageAddress('guides', slug) } : {}),
    ...(variant === 'standard' && document.kind === 'guide' && !document.translation && data.byAddress.has(easyRead) ? { easyRead } : {}),
  }
}

function drawPieces(pieces: Partial<Record<keyof Drawn['html'], readonly Block[]>>, document: WaymarkDocument, toHref: (address: string) => string): Drawn {
  const page = createHtmlPage({ toHref, address: document.address, frame: frameOf(document) })
  const draw = (blocks: readonly Block[] = []) => page.draw(blocks)
  const html = { lead: draw(pieces.lead), first: draw(pieces.first), parts: draw(pieces.parts), rest: draw(pieces.rest) }
  const hasChecklist = Object.values(html).some((piece) => piece.includes('class="checklist"'))
  return { html, hasChecklist, words: (pieces.rest ?? []).some(isWords) ? [] : page.words() }
}
