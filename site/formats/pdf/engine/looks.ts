import resolveStyle, { flatten } from '@react-pdf/stylesheet'
import type { LayoutNode, Style } from './layout-node.ts'

/** What a node looks like after its own style and what it inherits. Shared by every node that looks so: never changed. */
export interface Look {
  readonly type: string
  readonly style: Style
  /** Whether `sheet-layout.ts` can lay it out. */
  readonly isOrdinary: boolean
  readonly inside: Map<string, Look>
  readonly container: Container
}

/** A node that is being laid out: its `style` is that of its look. */
export interface Looked extends LayoutNode {
  style: Style
  look: Look
  children: LayoutNode[]
}

export const isLooked = (node: LayoutNode): node is Looked => 'look' in node

/** What lengths of a sheet are resolved against. */
interface Container {
  width: number
  height: number
  orientation: 'portrait' | 'landscape'
  dpi: number
  remBase: number
}

/** Looks that are remembered; then it starts anew. Texts change from document to document, looks hardly do. */
const LIMIT = 10_000
const sheets = new Map<string, Look>()
let count = 0

/** What react-pdf hands on from a node to those inside it; inside text, the marker behind the letters too. */
const INHERITED = ['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'opacity', 'textDecoration', 'lineHeight', 'textAlign'] as const

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
const BOX_STYLES = SIDES.flatMap((side) => [
  `margin${side}`,
  `padding${side}`,
  `border${side}Width`,
  `border${side}Color`,
  `border${side}Style`,
  side.toLowerCase(),
])
const ORDINARY: ReadonlySet<string> = new Set([
  ...INHERITED,
  ...BOX_STYLES,
  ...['width', 'height', 'minWidth', 'maxWidth', 'minHeight', 'maxHeight', 'position', 'rowGap', 'columnGap'],
  ...['flexDirection', 'flexWrap', 'flexGrow', 'flexShrink', 'flexBasis', 'alignItems', 'alignSelf', 'alignContent', 'justifyContent'],
  ...['backgroundColor', 'textOverflow', 'maxLines', 'objectFit', 'direction', 'textDecorationColor', 'textDecorationStyle'],
])
const IN_POINTS = /^(height|(margin|padding)[A-Z]\w+|border\w+Width)$/
const LINK_STYLE = { color: 'blue', textDecoration: 'underline' }

/** The look of a sheet whose size is known. */
export function lookOfSheet(sheet: LayoutNode): Look {
  const key = keyOf(sheet)
  const known = sheets.get(key)
  if (known && count < LIMIT) return known
  if (count >= LIMIT) forget()
  const { width, height, fontSize } = sheet.style ?? {}
  const container: Container = { width: Number(width), height: Number(height), orientation: 'portrait', dpi: 72, remBase: Number(fontSize ?? 18) }
  const look = make(sheet, {}, container)
  sheets.set(key, look)
  return look
}

/** The look of a node inside another: what react-pdf's `resolveStyles` and `resolveInheritance` give it, worked out once. */
export function lookInside(outer: Look, node: LayoutNode): Look {
  const key = keyOf(node)
  let look = outer.inside.get(key)
  if (!look) outer.inside.set(key, (look = make(node, handedOn(outer), outer.container)))
  return look
}

function forget(): void {
  sheets.clear()
  count = 0
}

function make({ type, style = {} }: LayoutNode, inherited: Style, container: Container): Look {
  count += 1
  const own = resolveStyle(container, (type === 'LINK' ? [LINK_STYLE, style] : style) as Parameters<typeof resolveStyle>[1]) as Style
  const merged: Style = { ...inherited, ...own }
  if ('textDecoration' in own) merged['textDecoration'] = joined(inherited['textDecoration'], own['textDecoration'])
  return { type, style: merged, isOrdinary: Object.entries(merged).every(isOrdinary), inside: new Map(), container }
}

const joined = (...decorations: unknown[]): string => decorations.filter((decoration) => decoration && decoration !== 'none').join(' ')

function handedOn({ type, style }: Look): Style {
  const names = type === 'TEXT' ? [...INHERITED, 'backgroundColor'] : INHERITED
  return Object.fromEntries(names.filter((name) => name in style).map((name) => [name, style[name]]))
}

/** Edges that depend on what is around them, and heights in hundredths, are for react-pdf to work out. */
function isOrdinary([name, value]: [string, unknown]): boolean {
  if (value === undefined || value === null) return true
  return ORDINARY.has(name) && (!IN_POINTS.test(name) || typeof value === 'number')
}

/** Says a style in letters: nodes come with a new object each time, of the same few looks. */
function keyOf({ type, style = {} }: LayoutNode): string {
  const plain = Array.isArray(style) ? (flatten(style as Parameters<typeof flatten>[0]) as Style) : style
  let key = type
  for (const name in plain) {
    const value = plain[name]
    key += `;${name}${typeof value === 'number' ? `=${value}` : `:${typeof value === 'string' ? value : JSON.stringify(value)}`}`
  }
  return key
}
