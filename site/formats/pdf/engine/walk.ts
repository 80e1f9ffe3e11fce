import type { Box, LayoutNode, NodeProps, Style } from './layout-node.ts'
import type { ArtifactKind } from './artifacts.ts'
import { paintFigure, tagFigure } from './figures.ts'
import { WITHOUT_BORDERS, type Painter } from './painter.ts'
import type { StructureElement } from './pdfkit.ts'
import { paintText } from './text.ts'

type Placed = LayoutNode & { box: Box }

/** Paints a laid-out node and what is under it, each in its place in the structure tree or as an artifact. */
export function paintTree(painter: Painter, node: LayoutNode, parent: StructureElement): void {
  if (!isPlaced(node) || node.props?.shownOn?.(painter.page) === false) return
  const { artifacts } = painter
  const kind = artifacts.isOpen ? undefined : artifactKind(painter, node.props)
  if (kind) artifacts.paint(kind, () => paintPlaced(painter, node, parent))
  else paintPlaced(painter, node, parent)
}

function paintPlaced(painter: Painter, node: Placed, parent: StructureElement): void {
  painter.landmarks.note(node, painter.artifacts.isOpen)
  if (node.type === 'TEXT') paintText(painter, node, parent)
  else if (node.type === 'IMAGE' || node.type === 'SVG' || node.type === 'CANVAS') paintFigure(painter, node, parent)
  else paintContainer(painter, node, parent)
}

/** What kind of furniture a node is, if any. On every page: running heads, and table headings after their first page. */
function artifactKind(painter: Painter, props: NodeProps | undefined): ArtifactKind | undefined {
  const tag = props?.identity?.tag
  const isRepeated = props?.fixed === true && (tag === undefined || tag === 'Artifact' || painter.structure.has(props.identity))
  if (isRepeated) return props.artifact ?? 'Pagination'
  return tag === 'Artifact' ? 'Layout' : undefined
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
  painter.pdf.within(node.box.left, node.box.top, paintChildren)
}

function elementOf(painter: Painter, node: Placed, parent: StructureElement): StructureElement {
  const identity = node.props?.identity
  const tag = identity?.tag
  if (!tag || tag === 'Artifact' || tag === '-' || painter.artifacts.isOpen) return parent
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
