import type { ReactElement } from 'react'
import { ProblemsError } from '../../../../content/schema/problem.ts'
import { loadFonts } from './fonts.ts'
import { Identities } from './identify.ts'
import { endsOnNearlyEmptySheet } from './last-sheet.ts'
import { letGoOfOversized } from './oversize.ts'
import { Painter } from './painter.ts'
import { type DocumentNode, isFromRight, layOut, reconcile } from './react-pdf.ts'
import { Refusal, refuse } from './refusal.ts'
import { sourceText } from './source-text.ts'
import { spell } from './spell.ts'
import { TaggedPdf } from './tagged-pdf.ts'
import { TextsSetBefore } from './texts-set-before.ts'
import { paintContainer } from './walk.ts'

export interface TaggedOptions {
  /** Named in errors: the document's address. */
  record: string
  /** Written as the file's dates; nothing else in the file depends on the clock. */
  madeOn: Date
  /** Milliseconds of processor time after which making the file is given up. The more words, the more time, if not given. */
  timeLimit?: number
  /** Points by which even pages move sideways, so that the wide margin is always at the fold. */
  evenPageShift?: number
  /** The same document set closer: taken instead where the last sheet is nearly empty and this has fewer sheets. */
  closer?: () => ReactElement
  onLayout?: (laid: DocumentNode) => void
}

export interface TaggedFile {
  bytes: Uint8Array
  pages: number
  /** What must be read out, in order: compare with the file's structure text. */
  text: string[]
}

/** Milliseconds of processor time for any file, and for each line of words in it: many times what a slow machine needs. */
const TIME_LIMIT = 30_000
const TIME_PER_LINE = 20

/**
 * Makes a PDF/UA-1 file of a react-pdf `<Document title language>`. react-pdf lays out and paints; this decides what each
 * painted thing is. The same element and day give the same bytes.
 * @throws ProblemsError naming the record: missing description, table heading without scope, picture that did not load,
 *   link that leads nowhere, character without a font, or no end within the time limit
 */
export async function renderTagged(element: ReactElement, options: TaggedOptions): Promise<TaggedFile> {
  // A tight loop over documents leaks until timers and messages get their turn.
  await new Promise((resolve) => setImmediate(resolve))
  try {
    return await render(element, options, timeSpent())
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new ProblemsError(`${options.record} cannot be made into an accessible PDF`, [
      { record: options.record, field: '', problem: error.problem, remedy: error.remedy },
    ])
  }
}

async function render(element: ReactElement, options: TaggedOptions, began: number): Promise<TaggedFile> {
  const { root, laid, identities, text } = await onFewestSheets(element, options, began)
  options.onLayout?.(laid)
  const pdf = createPdf(root, options)
  const finished = collect(pdf)
  const deadline = began + timeLimitOf(text, options)
  paintPages(new Painter(pdf, identities, laid.children.length), laid, options, deadline)
  pdf.seal()
  return { bytes: await finished, pages: laid.children.length, text }
}

interface LaidOut {
  root: DocumentNode
  laid: DocumentNode
  identities: Identities
  text: string[]
}

async function onFewestSheets(element: ReactElement, options: TaggedOptions, began: number): Promise<LaidOut> {
  const texts = new TextsSetBefore()
  const usual = await layOutElement(element, texts, options, began)
  if (!options.closer || !endsOnNearlyEmptySheet(usual.laid.children)) return usual
  const closer = await layOutElement(options.closer(), texts, options, began)
  return closer.laid.children.length < usual.laid.children.length ? closer : usual
}

async function layOutElement(element: ReactElement, texts: TextsSetBefore, options: TaggedOptions, began: number): Promise<LaidOut> {
  const fonts = await loadFonts()
  const root = reconcile(element)
  spell(root, fonts)
  const identities = new Identities()
  identities.mark(root)
  const text = sourceText(root)
  const laid = await layOutFitting(root, texts, began + timeLimitOf(text, options))
  return { root, laid, identities, text }
}

const timeLimitOf = (text: readonly string[], { timeLimit }: TaggedOptions): number => timeLimit ?? TIME_LIMIT + TIME_PER_LINE * text.length

async function layOutFitting(root: DocumentNode, texts: TextsSetBefore, deadline: number): Promise<DocumentNode> {
  let laid = await layOut(root, texts)
  while (letGoOfOversized(laid)) {
    keepTo(deadline)
    laid = await layOut(root, texts)
  }
  return laid
}

function paintPages(painter: Painter, laid: DocumentNode, { evenPageShift = 0 }: TaggedOptions, deadline: number): void {
  const { pdf } = painter
  // What is written from right to left is bound on its right.
  const shift = isFromRight(laid) ? -evenPageShift : evenPageShift
  for (const page of laid.children) {
    keepTo(deadline)
    painter.page += 1
    const { box } = page
    if (!box) refuse('a page has no size', 'Give it one')
    pdf.addPage({ size: [box.width, box.height], margin: 0 })
    const left = painter.page % 2 === 0 ? box.left + shift : box.left
    paintContainer(painter, { ...page, type: 'VIEW', props: {}, box: { ...box, left } }, painter.structure.root)
  }
  painter.landmarks.check(painter.annotations.wanted)
  painter.structure.finish()
}

function createPdf({ props }: DocumentNode, { madeOn }: TaggedOptions): TaggedPdf {
  const title = props.title || refuse('the document has no title', 'Give it one')
  const language = props.language || refuse('the document has no language', 'Give it one')
  const info = { Title: title, Author: props.author ?? '', Creator: 'Waymark', Producer: 'Waymark', CreationDate: madeOn, ModDate: madeOn }
  return new TaggedPdf({ compress: true, font: null, autoFirstPage: false, pdfVersion: '1.7', tagged: true, lang: language, displayTitle: true, info })
}

function collect(pdf: TaggedPdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}

/** Milliseconds that this thread has worked. A clock would refuse a good page because the machine is busy with something else. */
function timeSpent(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function keepTo(deadline: number): void {
  if (timeSpent() > deadline) refuse('making the file took too long', 'Split the page into shorter ones')
}
