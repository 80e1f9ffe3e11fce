import { createPaginator, type ContainerNode, type FlowNode, type LeafNode, type PlacedNode } from '@react-pdf/paginate'
import type { Box, LayoutNode } from './layout-node.ts'
import { cutText, WITHOUT_LOWER_EDGE, WITHOUT_UPPER_EDGE } from './text-cut.ts'

/**
 * Cuts a sheet of any length, which react-pdf has laid out once, into pages, with react-pdf's own paginator. react-pdf
 * would lay out every page a second time to place again what it has placed already: a fifth of the time of a file.
 * @param sheet a laid-out `<Page wrap={false}>`; its absolute children stand on every page
 */
export function cutIntoPages(sheet: LayoutNode): LayoutNode[] {
  const { box, children = [] } = sheet
  if (!box) return []
  const upper = numeric(sheet.style?.['paddingTop'])
  const height = numeric(sheet.style?.height)
  const room = height - upper - numeric(sheet.style?.['paddingBottom'])
  const furniture = children.filter(isAbsolute).map((node) => (node.style?.['bottom'] === undefined ? node : moved(node, height - box.height)))
  const paginator = createPaginator(flowOf(children.filter((node) => !isAbsolute(node))))
  const pages: LayoutNode[] = []
  while (!paginator.done) {
    const placed = paginator.next(room).flatMap(nodesOf)
    pages.push({ ...sheet, box: { ...box, height }, children: [...furniture, ...placed.map((node) => moved(node, upper))] })
  }
  return pages
}

function moved(node: LayoutNode, by: number): LayoutNode {
  return node.box ? { ...node, box: { ...node.box, top: node.box.top + by } } : node
}

function flowOf(nodes: readonly LayoutNode[]): FlowNode[] {
  return nodes.map((node) => withFlags(node, isAbsolute(node) ? { box: edgesOf(node), data: node, absolute: true } : itemOf(node)))
}

/** `fixed` comes again on every page its parent goes on to; what needs something after it never ends a page. */
function withFlags(node: LayoutNode, item: LeafNode | ContainerNode): FlowNode {
  if (node.props?.fixed === true) item.repeat = true
  if (node.props?.['break'] === true) item.break = true
  const ahead = numeric(node.props?.['minPresenceAhead'])
  if (ahead > 0) item.minPresenceAhead = ahead
  return item
}

function itemOf(node: LayoutNode): LeafNode | ContainerNode {
  const children = node.children ?? []
  if (node.type === 'TEXT' || !mayBreak(node) || children.every(isAbsolute)) return leafOf(node)
  return { box: edgesOf(node), data: node, direction: isRow(node) ? 'row' : 'column', children: flowOf(children) }
}

function leafOf(node: LayoutNode): LeafNode {
  const leaf: LeafNode = { box: edgesOf(node), data: node, id: node.type }
  if (mayBreak(node)) leaf.split = (room) => splitLeaf(node, room)
  return leaf
}

function splitLeaf(node: LayoutNode, room: number): [LeafNode, LeafNode] | null {
  if (room <= 0) return null
  const parts = node.type === 'TEXT' ? cutText(node, room) : cutBox(node, room)
  return parts && [leafOf(parts[0]), leafOf(parts[1])]
}

function cutBox(node: LayoutNode, room: number): [LayoutNode, LayoutNode] | null {
  const { box } = node
  if (!box || room >= box.height) return null
  return [
    { ...node, box: { ...box, ...WITHOUT_LOWER_EDGE, height: room } },
    { ...node, box: { ...box, ...WITHOUT_UPPER_EDGE, top: 0, height: box.height - room } },
  ]
}

/** A placed part as a node again: where it stands on this page, without the edges that fall inside a break. */
function nodesOf(placed: PlacedNode): LayoutNode[] {
  const node = placed.data as LayoutNode | undefined
  if (!node?.box) return (placed.children ?? []).flatMap(nodesOf)
  return [isAbsolute(node) ? node : { ...node, ...partOf(node, node.box, placed) }]
}

/** What starts and ends on this page keeps all that is in it where it is. */
function partOf(node: LayoutNode, box: Box, { part: { isFirst, isLast }, box: place, children }: PlacedNode): Pick<LayoutNode, 'box' | 'children'> {
  const lead = isFirst ? numeric(box.marginTop) : 0
  const top = place.top + lead
  if (!children || (isFirst && isLast)) return { box: { ...box, top }, ...(node.children ? { children: node.children } : {}) }
  const height = place.height - lead - (isLast ? numeric(box.marginBottom) : 0)
  const edges = { ...(isFirst ? {} : WITHOUT_UPPER_EDGE), ...(isLast ? {} : WITHOUT_LOWER_EDGE) }
  return { box: { ...box, ...edges, top, height }, children: children.flatMap(nodesOf) }
}

function edgesOf({ box }: LayoutNode): FlowNode['box'] {
  const { top = 0, height = 0, marginTop, marginBottom, borderTopWidth, paddingTop, borderBottomWidth, paddingBottom } = box ?? ({} as Partial<Box>)
  return {
    top,
    height,
    marginTop: numeric(marginTop),
    marginBottom: numeric(marginBottom),
    edgeTop: numeric(borderTopWidth) + numeric(paddingTop),
    edgeBottom: numeric(borderBottomWidth) + numeric(paddingBottom),
  }
}

/** What react-pdf never breaks, and what was asked to stay in one piece. */
const WHOLE = new Set(['SVG', 'NOTE', 'IMAGE', 'CANVAS'])
const mayBreak = ({ type, props }: LayoutNode): boolean => !WHOLE.has(type) && props?.wrap !== false
const isAbsolute = ({ style }: LayoutNode): boolean => style?.['position'] === 'absolute'
const isRow = ({ style }: LayoutNode): boolean => style?.['flexDirection'] === 'row' || style?.['flexDirection'] === 'row-reverse'
const numeric = (value: unknown): number => (typeof value === 'number' ? value : 0)
