import { lightColours, printSizes } from '../../design/tokens.ts'

/** The looks of one kind of paper, in points. Sizes follow UKAAF clear print and large print, and easy-read practice. */
export interface Theme {
  name: 'standard' | 'large-print' | 'easy-read'
  /** Body text. */
  body: number
  /** The smallest text anywhere: footers, credits and table cells included. */
  smallest: number
  lineHeight: number
  headings: Readonly<Record<1 | 2 | 3 | 4, number>>
  /** A figure to notice, the number to ring. */
  big: number
  /** Room after a paragraph. */
  gap: number
  /** Tables become lists of rows: their columns would be too narrow for words of this size. */
  stacksTables: boolean
  /** Width of the picture beside an easy-read statement. */
  stepPicture: number
}

const MILLIMETRE = 72 / 25.4
const A4 = { width: 595.28, height: 841.89 }

/** A4, wide margin at the fold: odd pages have it on the left, even pages on the right. */
export const paper = {
  ...A4,
  inner: printSizes.margins.inner * MILLIMETRE,
  outer: printSizes.margins.outer * MILLIMETRE,
  column: A4.width - (printSizes.margins.inner + printSizes.margins.outer) * MILLIMETRE,
} as const
/** By how much even pages move so that their wide margin is at the fold. */
export const evenPageShift = paper.outer - paper.inner
/** 28 mm: above the 25 mm a telephone needs at arm's length. */
export const qrCodeSize = 28 * MILLIMETRE

export const colours = {
  text: lightColours.text,
  muted: lightColours.muted,
  link: lightColours.link,
  brand: lightColours.brand,
  rule: lightColours.control,
  note: lightColours.info,
  important: lightColours.warning,
  urgent: lightColours.urgent,
  success: lightColours.success,
} as const

/**
 * As `minPresenceAhead`: no page ends right after this. Only the next thing counts; a larger number would chain short
 * blocks together and leave half pages empty.
 */
export const KEEP_WITH_NEXT = 1

/**
 * Lines of body text a whole number of points high: fractions add up to tiny gaps between boxes, and react-pdf takes a
 * gap for a place where a page may end.
 */
function wholeLines<Sizes extends { body: number; lineHeight: number }>(sizes: Sizes): Sizes {
  return { ...sizes, lineHeight: Math.ceil(sizes.body * sizes.lineHeight) / sizes.body }
}

export const standardTheme: Theme = {
  name: 'standard',
  ...wholeLines(printSizes.standard),
  headings: { 1: 28, 2: 21, 3: 17, 4: 15 },
  big: 21,
  gap: 9,
  stacksTables: false,
  stepPicture: 120,
}

export const largePrintTheme: Theme = {
  name: 'large-print',
  ...wholeLines(printSizes.largePrint),
  headings: { 1: 32, 2: 26, 3: 22, 4: 20 },
  big: 26,
  gap: 13,
  stacksTables: true,
  stepPicture: 140,
}

export const easyReadTheme: Theme = {
  name: 'easy-read',
  ...wholeLines(printSizes.easyRead),
  headings: { 1: 32, 2: 26, 3: 22, 4: 20 },
  big: 26,
  gap: 14,
  stacksTables: true,
  stepPicture: 136,
}

/** Less room between paragraphs, the same letters and lines: for a document that would end on a sheet which is nearly empty. */
export function setCloser(theme: Theme): Theme {
  return { ...theme, gap: Math.round(theme.gap * CLOSER) }
}

const CLOSER = 0.75
