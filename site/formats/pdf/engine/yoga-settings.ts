import { Align, Edge, FlexDirection, Gutter, Justify, type Node, PositionType, Wrap } from 'yoga-layout/load'
import type { Style } from './layout-node.ts'

/** One call that gives a box of yoga, react-pdf's layout engine, something of its style. */
type Setting = (box: Node) => void
type Length = number | 'auto' | `${number}%` | undefined

const EDGES = { Top: Edge.Top, Right: Edge.Right, Bottom: Edge.Bottom, Left: Edge.Left } as const
const ALIGN: Readonly<Record<string, Align>> = {
  'flex-start': Align.FlexStart,
  center: Align.Center,
  'flex-end': Align.FlexEnd,
  stretch: Align.Stretch,
  baseline: Align.Baseline,
  'space-between': Align.SpaceBetween,
  'space-around': Align.SpaceAround,
  'space-evenly': Align.SpaceEvenly,
}
const DIRECTION: Readonly<Record<string, FlexDirection>> = {
  row: FlexDirection.Row,
  'row-reverse': FlexDirection.RowReverse,
  'column-reverse': FlexDirection.ColumnReverse,
}
const JUSTIFY: Readonly<Record<string, Justify>> = {
  center: Justify.Center,
  'flex-end': Justify.FlexEnd,
  'space-between': Justify.SpaceBetween,
  'space-around': Justify.SpaceAround,
  'space-evenly': Justify.SpaceEvenly,
}
const WRAP: Readonly<Record<string, Wrap>> = { wrap: Wrap.Wrap, 'wrap-reverse': Wrap.WrapReverse }
const POSITION: Readonly<Record<string, PositionType>> = { absolute: PositionType.Absolute, static: PositionType.Static }

/**
 * What must be set on a box for a style, and nothing that is so already: react-pdf makes 39 calls for every box.
 * @param isSheet a sheet grows with what is on it
 */
export function yogaSettings(style: Style, isSheet: boolean): Setting[] {
  return [...sizes(isSheet ? { ...style, height: undefined } : style), ...edges(style), ...flow(style), ...alignment(style)]
}

function sizes(style: Style): Setting[] {
  return [
    ...ofLength(style, 'width', (box, value) => box.setWidth(value)),
    ...ofLength(style, 'height', (box, value) => box.setHeight(value)),
    ...ofLength(style, 'minWidth', (box, value) => box.setMinWidth(value as number)),
    ...ofLength(style, 'maxWidth', (box, value) => box.setMaxWidth(value as number)),
    ...ofLength(style, 'minHeight', (box, value) => box.setMinHeight(value as number)),
    ...ofLength(style, 'maxHeight', (box, value) => box.setMaxHeight(value as number)),
    ...ofLength(style, 'rowGap', (box, value) => box.setGap(Gutter.Row, value as number)),
    ...ofLength(style, 'columnGap', (box, value) => box.setGap(Gutter.Column, value as number)),
  ]
}

function edges(style: Style): Setting[] {
  return Object.entries(EDGES).flatMap(([side, edge]) => [
    ...ofLength(style, `margin${side}`, (box, value) => box.setMargin(edge, value)),
    ...ofLength(style, `padding${side}`, (box, value) => box.setPadding(edge, value as number)),
    ...ofLength(style, `border${side}Width`, (box, value) => box.setBorder(edge, value as number)),
    ...ofLength(style, side.toLowerCase(), (box, value) => box.setPosition(edge, value as number)),
  ])
}

function flow(style: Style): Setting[] {
  // react-pdf lets every box shrink; yoga by itself lets none.
  const shrink = Number(style['flexShrink'] || 1)
  const grow = Number(style['flexGrow'] || 0)
  return [
    (box) => box.setFlexShrink(shrink),
    ...(grow === 0 ? [] : [(box: Node) => box.setFlexGrow(grow)]),
    ...ofLength(style, 'flexBasis', (box, value) => box.setFlexBasis(value)),
    ...ofWord(style, 'flexDirection', DIRECTION, (box, value) => box.setFlexDirection(value)),
    ...ofWord(style, 'flexWrap', WRAP, (box, value) => box.setFlexWrap(value)),
    ...ofWord(style, 'position', POSITION, (box, value) => box.setPositionType(value)),
  ]
}

function alignment(style: Style): Setting[] {
  const content = ALIGN[String(style['alignContent'])] ?? Align.Auto
  return [
    (box) => box.setAlignContent(content),
    ...ofWord(style, 'alignItems', ALIGN, (box, value) => box.setAlignItems(value)),
    ...ofWord(style, 'alignSelf', ALIGN, (box, value) => box.setAlignSelf(value)),
    ...ofWord(style, 'justifyContent', JUSTIFY, (box, value) => box.setJustifyContent(value)),
  ]
}

function ofLength(style: Style, name: string, set: (box: Node, value: Length) => void): Setting[] {
  const value = style[name] as Length | null
  return value === undefined || value === null ? [] : [(box) => set(box, value)]
}

function ofWord<Value>(style: Style, name: string, values: Readonly<Record<string, Value>>, set: (box: Node, value: Value) => void): Setting[] {
  const value = values[String(style[name])]
  return value === undefined ? [] : [(box) => set(box, value)]
}
