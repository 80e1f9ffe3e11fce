import type { Box, Identity, LayoutNode } from './layout-node.ts'
import type { Painter } from './painter.ts'
import type { StructureElement } from './pdfkit.ts'
import { refuse } from './refusal.ts'

type Placed = LayoutNode & { box: Box }

/** Paints a picture or drawing as a Figure with its words, or, with empty words, as decoration. */
export function paintFigure(painter: Painter, node: Placed, parent: StructureElement): void {
  const identity = node.props?.identity
  const { id: _id, bookmark: _bookmark, ...props } = node.props ?? {}
  const draw = (): void => painter.paint({ ...node, props })
  if (node.type === 'IMAGE' && !node.image?.data) refuse(`the picture "${identity?.alt ?? ''}" did not load`, 'Check that its file is a PNG, JPEG or SVG picture')
  if (painter.artifacts.isOpen) {
    draw()
    return
  }
  if (parent.dictionary.data['S'] === 'Figure') {
    painter.structure.mark(parent, identity?.order, draw)
    return
  }
  if (identity?.alt === '') {
    painter.artifacts.paint('Layout', draw)
    return
  }
  if (!identity) refuse('a picture has no description', 'Describe it, or say with an empty description that it is decoration')
  painter.structure.mark(tagFigure(painter, node, identity, parent), identity.order, draw)
}

/** The Figure element of a picture, or of a box with a picture and its caption. */
export function tagFigure(painter: Painter, node: Placed, identity: Identity, parent: StructureElement): StructureElement {
  if (!identity.alt) refuse('a picture has no description', 'Describe it, or say with an empty description that it is decoration')
  const isNew = !painter.structure.has(identity)
  const element = painter.structure.element(identity, parent, 'Figure')
  const { left, top, width, height } = node.box
  if (isNew) element.dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: painter.pdf._convertRect(left, top, width, height) }
  return element
}
