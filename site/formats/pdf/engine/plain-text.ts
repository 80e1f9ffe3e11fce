import type { ShapingFont } from './shaping-cache.ts'

/** What react-pdf's layout says of a run of letters. */
export interface TextAttributes {
  font: readonly (ShapingFont | undefined)[]
  fontSize: number
  color: string
  opacity?: number | undefined
  lineHeight?: number | undefined
  direction: string
  align: string
  link?: string | undefined
  backgroundColor?: string | null | undefined
  indent?: number | undefined
  characterSpacing?: number | undefined
  underline: boolean
  strike: boolean
  verticalAlign?: unknown
  features?: unknown
  attachment?: unknown
}

export interface TextRun {
  start: number
  end: number
  attributes: TextAttributes
}

/** Words and the runs of letters that cover them. */
export interface AttributedText {
  string: string
  runs: readonly TextRun[]
}

/** The room for a text, in points. */
export interface Container {
  x: number
  y: number
  width: number
  height: number
  maxLines?: number | undefined
  truncateMode?: unknown
  exclusions?: unknown
}

/** Latin with its accents, general punctuation and signs: nothing written from the right, nothing that joins or breaks a line by itself. */
const PLAIN_WORDS = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u218f]+$/

/** Whether a text needs nothing but words set side by side, from the left of line after line. */
export function isPlain({ string, runs }: AttributedText, { exclusions }: Container): boolean {
  if (exclusions !== undefined || string.startsWith(' ')) return false
  return PLAIN_WORDS.test(string) && runs.every(({ attributes }) => isPlainRun(attributes))
}

function isPlainRun({ direction, align, indent, characterSpacing, underline, strike, verticalAlign, features, attachment }: TextAttributes): boolean {
  const isAdorned = Boolean(indent) || Boolean(characterSpacing) || underline || strike || Boolean(verticalAlign) || Boolean(features) || Boolean(attachment)
  return direction === 'ltr' && align !== 'justify' && !isAdorned
}
