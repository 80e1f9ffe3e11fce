import type { Style } from './layout-node.ts'
import { isLooked, type Look, type Looked } from './looks.ts'
import type { AttributedText, TextAttributes, TextRun } from './plain-text.ts'

/** What is needed of react-pdf's list of fonts. */
export interface FontList {
  getFont: (wanted: { fontFamily: string; fontWeight: unknown; fontStyle: unknown }) => { data?: unknown } | undefined
  getHyphenationCallback: () => unknown
}

/** Shared by every text of a look: never changed. */
interface Known {
  outermost: TextAttributes
  inside: TextAttributes
}

const known = new WeakMap<Look, Known>()

/** The words of a text with their fonts, sizes and colours: what react-pdf's `getAttributedString` says of it. */
export function attributedText(node: Looked, fonts: FontList): AttributedText {
  const runs: TextRun[] = []
  const string = addRuns(runs, node, fonts, { link: null, before: '', isOutermost: true })
  return { string, runs }
}

interface Place {
  link: unknown
  /** The words before this node. */
  before: string
  isOutermost: boolean
}

function addRuns(runs: TextRun[], node: Looked, fonts: FontList, { link, before, isOutermost }: Place): string {
  const common = attributesOf(node.look, fonts)[isOutermost ? 'outermost' : 'inside']
  const own = (link || node.props?.src || node.props?.href) as string | undefined
  const attributes = own ? { ...common, link: own } : common
  let string = before
  for (const child of node.children) {
    if (!isLooked(child)) {
      const start = string.length
      string += child.value ?? ''
      runs.push({ start, end: string.length, attributes })
    } else string = addRuns(runs, child, fonts, { link: own, before: string, isOutermost: false })
  }
  return string
}

function attributesOf(look: Look, fonts: FontList): Known {
  let attributes = known.get(look)
  if (!attributes) {
    const inside = fromStyle(look.style, fonts)
    // The paper behind the whole text is painted with its box.
    known.set(look, (attributes = { outermost: { ...inside, backgroundColor: null }, inside }))
  }
  return attributes
}

function fromStyle(style: Style, fonts: FontList): TextAttributes {
  const { color = 'black', direction = 'ltr', fontSize = 18, textDecoration, textDecorationStyle, textAlign, backgroundColor } = style
  const decorations = typeof textDecoration === 'string' ? textDecoration.split(' ') : []
  const lineColour = style['textDecorationColor'] || color
  const attributes = {
    link: undefined,
    font: fontsOf(style, fonts),
    color,
    opacity: style['opacity'],
    fontSize,
    lineHeight: style['lineHeight'],
    direction,
    backgroundColor,
    strikeStyle: textDecorationStyle,
    underlineStyle: textDecorationStyle,
    underline: decorations.includes('underline'),
    strike: decorations.includes('line-through'),
    strikeColor: lineColour,
    underlineColor: lineColour,
    align: textAlign || (direction === 'rtl' ? 'right' : 'left'),
  }
  return attributes as unknown as TextAttributes
}

function fontsOf({ fontFamily = [], fontWeight, fontStyle }: Style, fonts: FontList): unknown[] {
  const families = [fontFamily].flat() as string[]
  return [...families, 'Helvetica'].map((family) => fonts.getFont({ fontFamily: family, fontWeight, fontStyle })?.data)
}
