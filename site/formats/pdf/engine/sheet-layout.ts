import type { Node } from 'yoga-layout/load'
import type { LayoutNode, Line } from './layout-node.ts'
import { lookInside, lookOfSheet, type Look, type Looked } from './looks.ts'
import readPictureOnce from './read-picture.ts'
import { giveBoxes, type SetText } from './sheet-boxes.ts'
import { attributedText, type FontList } from './text-attributes.ts'
import textEngine, { type Steps } from './text-engine.ts'
import { TextsSetBefore } from './texts-set-before.ts'

/** A document that react-pdf has prepared for layout. */
export interface Root extends LayoutNode {
  children: LayoutNode[]
  yoga?: { node: { create: () => Node } }
  textsSetBefore?: TextsSetBefore
}

/** What is laid out here. A drawing (SVG), a note or a part that waits for its page goes the long way. */
const TYPES = new Set(['VIEW', 'TEXT', 'TEXT_INSTANCE', 'LINK', 'IMAGE', 'CANVAS'])
const NEEDS_MORE = ['render', 'bookmark', 'layout', 'srcSet', 'debug'] as const

/**
 * Lays out sheets of any length by the boxes, texts, links, pictures and drawings that nearly all of ours are made of. The
 * tree that is given stays as it is.
 * @returns nothing if something on a sheet needs more
 */
export async function layOutSheets(root: Root, fonts: FontList, steps: Steps): Promise<Root | undefined> {
  const { yoga, style, textsSetBefore } = root
  if (!yoga || Object.keys(style ?? {}).length > 0) return undefined
  const setText = setTextWith(fonts, steps, textsSetBefore ?? new TextsSetBefore())
  const sheets: LayoutNode[] = []
  for (const sheet of root.children) {
    const copy = await copiedSheet(sheet)
    if (!copy) return undefined
    giveBoxes(copy, yoga, setText)
    sheets.push(copy)
  }
  return { ...root, children: sheets }
}

async function copiedSheet(sheet: LayoutNode): Promise<Looked | undefined> {
  const { props = {} } = sheet
  if (props.wrap !== false || NEEDS_MORE.some((name) => name in props)) return undefined
  const look = lookOfSheet(sheet)
  const pictures = look.isOrdinary ? await readPictures(sheet) : undefined
  return pictures && copied(sheet, look, pictures)
}

let engine: ReturnType<typeof textEngine> | undefined

function setTextWith(fonts: FontList, steps: Steps, before: TextsSetBefore): SetText {
  const setLines = (engine ??= textEngine(steps))
  return (node, width, height) => {
    const { maxLines, textOverflow } = node.style
    const room = { x: 0, y: 0, width, height: height || Infinity, maxLines: maxLines as number | undefined, truncateMode: textOverflow }
    const options = {
      hyphenationPenalty: node.props?.['hyphenationPenalty'],
      shrinkWhitespaceFactor: { before: -0.5, after: -0.5 },
      hyphenationCallback: node.props?.['hyphenationCallback'] ?? fonts.getHyphenationCallback(),
    }
    const text = attributedText(node, fonts)
    return before.linesOf(text, room, () => setLines(text, room, options).flat() as unknown as Line[])
  }
}

type Pictures = ReadonlyMap<LayoutNode, NonNullable<LayoutNode['image']>>

/** @returns nothing if one is not a picture in hand, or cannot be read: react-pdf has its own ways with those */
async function readPictures(sheet: LayoutNode): Promise<Pictures | undefined> {
  const pictures = new Map<LayoutNode, NonNullable<LayoutNode['image']>>()
  for (const node of imagesIn(sheet)) {
    const picture = await readInHand(node.props?.src)
    if (!picture || picture.format === 'svg') return undefined
    pictures.set(node, picture)
  }
  return pictures
}

async function readInHand(source: unknown): Promise<Awaited<ReturnType<typeof readPictureOnce>>> {
  if (!Buffer.isBuffer(source)) return null
  try {
    return await readPictureOnce(source)
  } catch {
    return null
  }
}

const imagesIn = (node: LayoutNode): LayoutNode[] => (node.type === 'IMAGE' ? [node] : (node.children ?? []).flatMap(imagesIn))

/** A copy to be laid out. @returns nothing if something in it needs more */
function copied(node: LayoutNode, look: Look, pictures: Pictures): Looked | undefined {
  const children: LayoutNode[] = []
  for (const child of insideOf(node)) {
    const copy = child.type === 'TEXT_INSTANCE' ? child : copiedInside(child, lookInside(look, child), pictures)
    if (!copy || (node.type === 'TEXT' && !isOfText(child))) return undefined
    children.push(copy)
  }
  const image = pictures.get(node)
  return { type: node.type, ...(node.props ? { props: node.props } : {}), style: look.style, look, children, ...(image ? { image } : {}) }
}

function copiedInside(node: LayoutNode, look: Look, pictures: Pictures): Looked | undefined {
  const { type, props = {} } = node
  if (!look.isOrdinary || !TYPES.has(type) || NEEDS_MORE.some((name) => name in props)) return undefined
  if ((type === 'IMAGE' || type === 'CANVAS') && !hasSize(look)) return undefined
  return copied(node, look, pictures)
}

const isOfText = ({ type }: LayoutNode): boolean => type === 'TEXT' || type === 'LINK' || type === 'TEXT_INSTANCE'
const hasSize = ({ style: { width, height } }: Look): boolean => typeof width === 'number' && typeof height === 'number'

/** Words right inside a link that is a box become a text there. */
function insideOf({ type, children = [] }: LayoutNode): LayoutNode[] {
  if (type !== 'LINK' || !isTextLink(children)) return children
  return [{ type: 'TEXT', props: {}, style: {}, children }]
}

function isTextLink(children: readonly LayoutNode[]): boolean {
  if (children.every(({ type }) => type === 'TEXT_INSTANCE')) return true
  return children.some(({ type }) => type === 'TEXT_INSTANCE') && children.every(({ type }) => type === 'TEXT' || type === 'TEXT_INSTANCE')
}
