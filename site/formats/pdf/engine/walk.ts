import type { Box, LayoutNode, Style } from './layout-node.ts'
import { paintFigure, tagFigure } from './figures.ts'
import { WITHOUT_BORDERS, type Painter } from './painter.ts'
import type { StructureElement } from './pdfkit.ts'
import { paintText } from './text.ts'

type Placed = LayoutNode & { box: Box }

/** Paints a laid-out node and what is under it, each in its place in the structure tree or as an artifact. */
export function paintTree(painter: Painter, node: LayoutNode, parent: StructureElement): void {
  if (!isPlaced(node) || node.props?.shownOn?.(painter.page) === false) return
  const { artifacts } = painter
  const identity = node.props?.identity
  if (!artifacts.isOpen && isFurniture(painter, node)) {
    artifacts.paint(node.props?.artifact ?? 'Pagination', () => paintTree(painter, node, parent))
    return
  }
  if (!artifacts.isOpen && identity?.tag === 'Artifact') {
    artifacts.paint('Layout', () => paintTree(painter, node, parent))
    return
  }
  painter.landmarks.note(node, artifacts.isOpen)
  if (node.type === 'TEXT') paintText(painter, node, parent)
  else if (node.type === 'IMAGE' || node.type === 'SVG' || node.type === 'CANVAS') paintFigure(painter, node, parent)
  else paintContainer(painter, node, parent)
}

/** Repeated on every page: running heads, and table headings after their first page. */
function isFurniture(painter: Painter, { props }: LayoutNode): boolean {
  const identity = props?.identity
  return props?.fixed === true && (identity?.tag === 'Artifact' || !identity?.tag || painter.structure.has(identity))
}

export function paintContainer(painter: Painter, node: LayoutNode, parent: StructureElement): void {
  if (!isPlaced(node)) return
  const element = elementOf(painter, node, parent)
  const paintChildren = (): void => {
    for (const child of node.children ?? []) paintTree(painter, child, element)
  }
  painter.paintDecorations(node)
  if (node.style?.['overflow'] === 'hidden' || isTransformed(node.style)) {
    paintThroughReactPdf(painter, node, paintChildren)
    return
  }
  painter.pdf.save()
  painter.pdf.translate(node.box.left, node.box.top)
  paintChildren()
  painter.pdf.restore()
}

function elementOf(painter: Painter, node: Placed, parent: StructureElement): StructureElement {
  const identity = node.props?.identity
  const tag = node.type === 'LINK' ? 'Link' : identity?.tag
  if (!identity || !tag || tag === 'Artifact' || tag === '-' || painter.artifacts.isOpen) return parent
  if (tag === 'Figure') return tagFigure(painter, node, identity, parent)
  const element = painter.structure.element(identity, parent, tag)
  const { left, top, width, height } = node.box
  if (tag === 'Link') painter.annotations.add(element, identity, left, top, width, height)
  return element
}

/** react-pdf sets up the clip or the transform, and comes back to us from a Canvas of no size. */
function paintThroughReactPdf(painter: Painter, node: Placed, paintChildren: () => void): void {
  const hook: LayoutNode = { type: 'CANVAS', box: { top: 0, left: 0, width: 1, height: 1 }, style: {}, props: { paint: paintChildren }, children: [] }
  const style = { ...node.style, backgroundColor: undefined }
  painter.paint({ ...node, type: 'VIEW', box: { ...node.box, ...WITHOUT_BORDERS }, style, props: {}, children: [hook] })
}

const isPlaced = (node: LayoutNode): node is Placed => node.box !== undefined
const isTransformed = (style: Style | undefined): boolean => Array.isArray(style?.['transform']) && style['transform'].length > 0
