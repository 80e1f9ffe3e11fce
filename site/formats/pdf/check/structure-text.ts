import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One piece of a file as a screen reader meets it. */
export interface SpokenPiece {
  /** Types of the elements around it: `/Document/L/LI/LBody`. */
  path: string
  text: string
  page: number
}

export interface PaintedText {
  text: string
  page: number
  /** Height of its letters, in points. */
  size: number
  /** From the left and from the bottom of the page, in points. */
  left: number
  bottom: number
}

interface TextItem {
  str: string
  hasEOL: boolean
  transform: number[]
}
interface MarkItem {
  type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent'
  /** Only of what belongs to the structure tree. */
  id?: string | null
}
interface TreeNode {
  role?: string
  type?: string
  id?: string
  alt?: string
  children?: TreeNode[]
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof open>>['getPage']>>

/**
 * Reads a file the way assistive technology does, with Mozilla's reader instead of ours: the words of each element in
 * the order of the structure tree. A picture's words are its description.
 */
export async function structureText(bytes: Uint8Array): Promise<SpokenPiece[]> {
  return readPages(bytes, async (page, number) => {
    const words = await wordsByMark(page)
    const pieces: SpokenPiece[] = []
    const walk = (node: TreeNode, path: string): void => {
      if (node.type === 'content') pieces.push({ path, text: words.get(node.id ?? '') ?? '', page: number })
      const here = node.role === undefined || node.role === 'Root' ? path : `${path}/${node.role}`
      if (node.alt !== undefined) pieces.push({ path: here, text: node.alt, page: number })
      for (const child of node.children ?? []) walk(child, here)
    }
    walk(await page.getStructTree(), '')
    return pieces
  })
}

/** Everything painted as text, artifacts included, with its size and place. */
export async function paintedText(bytes: Uint8Array): Promise<PaintedText[]> {
  return readPages(bytes, async (page, number) => {
    const { items } = await page.getTextContent({ disableNormalization: true })
    return (items as TextItem[])
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, transform }) => ({
        text: str,
        page: number,
        size: Math.hypot(transform[2] ?? 0, transform[3] ?? 0),
        left: transform[4] ?? 0,
        bottom: transform[5] ?? 0,
      }))
  })
}

function open(bytes: Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise
}

async function readPages<Piece>(bytes: Uint8Array, read: (page: Page, number: number) => Promise<Piece[]>): Promise<Piece[]> {
  const document = await open(bytes)
  const pieces: Piece[] = []
  for (let number = 1; number <= document.numPages; number++) pieces.push(...(await read(await document.getPage(number), number)))
  await document.destroy()
  return pieces
}

/** What each piece of marked content says. */
async function wordsByMark(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const words = new Map<string, string>()
  const open: (string | null | undefined)[] = []
  for (const item of items as (TextItem | MarkItem)[]) {
    if ('str' in item) {
      const id = open.findLast((each) => typeof each === 'string')
      if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id)
  }
  return words
}
