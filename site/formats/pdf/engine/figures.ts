import type { Box, Identity, LayoutNode } from './layout-node.ts'
import type { Painter } from './painter.ts'
import type { StructureElement } from './pdfkit.ts'
import { refuse } from './refusal.ts'

type Placed = LayoutNode & { box: Box }

/** Paints a picture or drawing as a Figure with its words, or, with empty words, as decoration. */
export function paintFigure(painter: Painter, node: Placed, parent: StructureElement): void {
  const identity = node.props?.identity ?? refuse('a picture came from nowhere', 'Draw it with a component')
  refuseUnloaded(node, identity)
  // react-pdf would make a second destination of the id.
  const { id: _id, ...props } = node.props ?? {}
  const draw = (): void => painter.paint({ ...node, props })
  const isPartOfFigure = parent.dictionary.data['S'] === 'Figure'
  if (painter.artifacts.isOpen) draw()
  else if (isPartOfFigure) painter.structure.mark(parent, identity.order, draw)
  else if (identity.alt === '') painter.artifacts.paint('Layout', draw)
  else painter.structure.mark(tagFigure(painter, node, identity, parent), identity.order, draw)
}

/** react-pdf only warns, and leaves a hole. */
function refuseUnloaded({ type, image }: LayoutNode, { alt }: Identity): void {
  if (type === 'IMAGE' && !image?.data) refuse(`the picture "${alt ?? ''}" did not load`, 'Check that its file is a PNG, JPEG or SVG picture')
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
