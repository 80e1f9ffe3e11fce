import { Canvas, Document, Image, Link, Page, Text, View } from '@react-pdf/renderer'
import type { ComponentProps, ComponentType, ReactElement } from 'react'
import type { TagProps } from './layout-node.ts'

/** What a `Drawing` draws with, in points from its upper left corner. */
export interface Pen {
  moveTo: (x: number, y: number) => Pen
  lineTo: (x: number, y: number) => Pen
  lineWidth: (width: number) => Pen
  lineCap: (shape: 'round') => Pen
  stroke: (colour: string) => Pen
  rect: (x: number, y: number, width: number, height: number) => Pen
  fill: (colour: string) => Pen
}

/** react-pdf's primitives that may carry a tag. Components are made of these and nothing else. */
export const Box = View as unknown as ComponentType<ComponentProps<typeof View> & TagProps>
export const Anchor = Link as unknown as ComponentType<ComponentProps<typeof Link> & TagProps>
export const Bitmap = Image as unknown as ComponentType<ComponentProps<typeof Image> & TagProps>
/** Drawn with pdfkit's own operators: quick and sharp. */
export const Drawing = Canvas as unknown as ComponentType<Omit<ComponentProps<typeof Canvas>, 'paint'> & TagProps & { paint: (pen: Pen) => null }>
export const Sheet = Page
/** Written from right to left, where `isFromRight`: see `right-to-left.ts`. */
export const PaperDocument = Document as unknown as ComponentType<ComponentProps<typeof Document> & { isFromRight?: boolean }>

const TaggedText = Text as unknown as ComponentType<ComponentProps<typeof Text> & TagProps & { hyphenationPenalty?: number }>
/** At or above this react-pdf never breaks inside a word: without it a stray hyphen appears between a link and its full stop. */
const NEVER_HYPHENATE = 10_000

/** A stretch of text. No line of a paragraph stands alone on a page. */
export function Words(props: ComponentProps<typeof TaggedText>): ReactElement {
  return <TaggedText hyphenationPenalty={NEVER_HYPHENATE} orphans={2} widows={2} {...props} />
}
