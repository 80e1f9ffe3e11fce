import paintDocument from '@react-pdf/render'
import { Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { cutIntoPages } from './cut-into-pages.ts'
import type { LayoutNode } from './layout-node.ts'
import { layoutWith, OWN_PARTS } from './own-layout.ts'
import type { PdfKitDocument } from './pdfkit.ts'
import { refuse } from './refusal.ts'
import { mirrored, writeFromRight } from './right-to-left.ts'
import type { TextsSetBefore } from './texts-set-before.ts'

const layoutDocument = await layoutWith(OWN_PARTS)

/** The seam to react-pdf: it reconciles, lays out and paints; everything else is ours. */
export interface DocumentNode extends LayoutNode {
  props: LayoutNode['props'] & { title?: string; language?: string; author?: string; subject?: string; isFromRight?: boolean }
  children: LayoutNode[]
}

export function isFromRight({ props }: DocumentNode): boolean {
  return props.isFromRight === true
}

/** Makes react-pdf's node tree of a `<Document>`. */
export function reconcile(element: ReactElement): DocumentNode {
  const instance = pdf(element as Parameters<typeof pdf>[0])
  const root = (instance.container as unknown as { document: DocumentNode | null }).document
  if (!root) refuse('a component of this document threw or suspended', 'Look for the error above this one')
  if (isFromRight(root)) root.children.forEach(writeFromRight)
  return root
}

/** Lays the tree out on pages. The tree itself can be laid out again afterwards: with the texts that were set before. */
export async function layOut(root: DocumentNode, textsSetBefore: TextsSetBefore): Promise<DocumentNode> {
  const laid = await layoutDocument({ ...root, textsSetBefore }, Font)
  const sheets = isFromRight(root) ? laid.children.map((sheet) => mirrored(sheet, sheet.box?.width ?? 0)) : laid.children
  return { ...laid, children: sheets.flatMap(cutIntoPages) }
}

/** Paints one laid-out node with what is under it. */
export function paintNode(pdfDocument: PdfKitDocument, node: LayoutNode): void {
  paintDocument(pdfDocument as unknown as Parameters<typeof paintDocument>[0], { children: [node] } as unknown as Parameters<typeof paintDocument>[1])
}
