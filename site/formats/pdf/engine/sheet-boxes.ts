import { MeasureMode, type Node } from 'yoga-layout/load'
import type { Box, Line, Style } from './layout-node.ts'
import { isLooked, type Look, type Looked } from './looks.ts'
import { yogaSettings } from './yoga-settings.ts'

/** Sets the words of a text into a room. */
export type SetText = (node: Looked, width: number, height: number) => Line[]

interface Yoga {
  node: { create: () => Node }
}

/** A node with its box of yoga while a sheet is being laid out. */
interface Laid {
  node: Looked
  box: Node
  inside: Laid[]
}

type Edges = Omit<Box, 'top' | 'left' | 'width' | 'height'>

interface Known {
  settings: readonly ((box: Node) => void)[]
  edges: Edges
}

const known = new WeakMap<Look, Known>()
const ALIGNMENT: Readonly<Record<string, number>> = { center: 0.5, right: 1 }

/** Gives every node of a sheet its box, and every text its lines: what react-pdf's `resolveDimensions` and `resolveTextLayout` do. */
export function giveBoxes(sheet: Looked, yoga: Yoga, setText: SetText): void {
  const laid = toYoga(sheet, yoga, setText)
  laid.box.calculateLayout(undefined, undefined)
  readBoxes(laid)
  // The outer first: a box that goes looks for its place in the one that holds it.
  free(laid)
  setFixedTexts(laid, setText)
}

function toYoga(node: Looked, yoga: Yoga, setText: SetText): Laid {
  const box = yoga.node.create()
  for (const set of knownOf(node.look).settings) set(box)
  const laid: Laid = { node, box, inside: [] }
  if (node.type === 'TEXT') box.setMeasureFunc(measureText(node, setText))
  else for (const child of node.children) if (isLooked(child)) addInside(laid, toYoga(child, yoga, setText))
  return laid
}

function addInside({ box, inside }: Laid, child: Laid): void {
  box.insertChild(child.box, inside.length)
  inside.push(child)
}

function knownOf(look: Look): Known {
  let found = known.get(look)
  if (!found) known.set(look, (found = { settings: yogaSettings(look.style, look.type === 'PAGE'), edges: edgesOf(look.style) }))
  return found
}

/** Yoga counts in single precision. */
function edgesOf(style: Style): Edges {
  const names = ['Top', 'Right', 'Bottom', 'Left'].flatMap((side) => [`padding${side}`, `margin${side}`, `border${side}Width`])
  return Object.fromEntries(names.map((name) => [name, Math.fround(Number(style[name] ?? 0))]))
}

function measureText(node: Looked, setText: SetText): Parameters<Node['setMeasureFunc']>[0] {
  return (width, widthMode, height) => {
    if (widthMode === MeasureMode.Undefined) return { width: Number.NaN, height: Number.NaN }
    if (!node.lines) {
      node.lines = setText(node, width, height)
      // What is centred or on the right of a box that may become narrower.
      if (widthMode === MeasureMode.AtMost) node.alignOffset = (width - widest(node.lines)) * (ALIGNMENT[node.style.textAlign ?? ''] ?? 0)
    }
    const tall = node.lines.reduce((sum, line) => sum + line.box.height, 0)
    return { height: tall, width: widthMode === MeasureMode.Exactly ? width : Math.min(width, widest(node.lines)) }
  }
}

const widest = (lines: readonly Line[]): number => Math.max(0, ...lines.map((line) => (line as Line & { xAdvance: number }).xAdvance))

function readBoxes({ node, box, inside }: Laid): void {
  const { top, left, width, height } = box.getComputedLayout()
  node.box = { ...knownOf(node.look).edges, top, left, width, height }
  for (const child of inside) readBoxes(child)
}

function free({ box, inside }: Laid): void {
  box.free()
  for (const child of inside) free(child)
}

/** Yoga measures no text whose width and height are given. */
function setFixedTexts({ node, inside }: Laid, setText: SetText): void {
  const { box } = node
  if (node.type === 'TEXT' && !node.lines && box) {
    const { paddingLeft = 0, paddingRight = 0, paddingTop = 0, paddingBottom = 0 } = box
    node.lines = setText(node, box.width - paddingRight - paddingLeft, box.height - paddingTop - paddingBottom)
  }
  for (const child of inside) setFixedTexts(child, setText)
}
