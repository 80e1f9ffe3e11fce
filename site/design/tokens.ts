/**
 * The one source of Waymark's colours, type and space: the site's style sheet and the PDF themes are made from it.
 * Imports nothing. `tokens.test.ts` computes the contrast of every pair in `contrastPairs`.
 */

/** One set of colours. A tone has its text (`urgent`) and the tint it stands on (`urgentTint`). */
export interface Palette {
  page: string
  surface: string
  text: string
  muted: string
  link: string
  visited: string
  /** Edges of form fields and buttons: they carry meaning, so 3:1 or more. */
  control: string
  /** Thin lines that only decorate. */
  rule: string
  brand: string
  /** Text on `brand`. */
  onBrand: string
  urgent: string
  urgentTint: string
  warning: string
  warningTint: string
  success: string
  successTint: string
  info: string
  infoTint: string
  focus: string
  onFocus: string
  /** Behind line drawings, which are made for white paper. */
  pictureBack: string
}
export type ColourName = keyof Palette

export const lightColours: Palette = {
  page: '#fffdf8',
  surface: '#f4efe4',
  text: '#1c1f22',
  muted: '#474d53',
  link: '#0b4a82',
  visited: '#5b2a86',
  control: '#5c5f62',
  rule: '#c9c2b2',
  brand: '#0e5550',
  onBrand: '#ffffff',
  urgent: '#9b1c15',
  urgentTint: '#fdefec',
  warning: '#6d4300',
  warningTint: '#fff3d1',
  success: '#1a5c33',
  successTint: '#eaf6ee',
  info: '#0b4a82',
  infoTint: '#e8f2fa',
  focus: '#ffd43b',
  onFocus: '#1c1f22',
  pictureBack: '#ffffff',
}

export const darkColours: Palette = {
  page: '#14191d',
  surface: '#1e252b',
  text: '#f3efe6',
  muted: '#c3c8cc',
  link: '#8fc7ff',
  visited: '#d2bbf8',
  control: '#97a1a8',
  rule: '#3d474f',
  brand: '#7fd1c7',
  onBrand: '#0b2422',
  urgent: '#ffb3a8',
  urgentTint: '#3a1714',
  warning: '#ffd88a',
  warningTint: '#33270b',
  success: '#9fe0b4',
  successTint: '#13291b',
  info: '#8fc7ff',
  infoTint: '#12283a',
  focus: '#ffd43b',
  onFocus: '#14191d',
  pictureBack: '#ffffff',
}

/** For readers who ask their device for more contrast: black on white, every colour at 7:1 or more on plain white. */
export const lightMoreContrast: Palette = {
  ...lightColours,
  page: '#ffffff',
  surface: '#ffffff',
  text: '#000000',
  muted: '#000000',
  link: '#00336b',
  visited: '#4a1a75',
  control: '#000000',
  rule: '#000000',
  brand: '#003d39',
  urgent: '#7a0c06',
  urgentTint: '#ffffff',
  warning: '#4d2f00',
  warningTint: '#ffffff',
  success: '#0b4220',
  successTint: '#ffffff',
  info: '#00336b',
  infoTint: '#ffffff',
  onFocus: '#000000',
}

export const darkMoreContrast: Palette = {
  ...darkColours,
  page: '#000000',
  surface: '#000000',
  text: '#ffffff',
  muted: '#ffffff',
  link: '#b5daff',
  visited: '#e2d4ff',
  control: '#ffffff',
  rule: '#ffffff',
  brand: '#a8ebe2',
  onBrand: '#000000',
  urgent: '#ffd0c9',
  urgentTint: '#000000',
  warning: '#ffe6b3',
  warningTint: '#000000',
  success: '#c4f2d2',
  successTint: '#000000',
  info: '#b5daff',
  infoTint: '#000000',
  onFocus: '#000000',
}

/** Every pair of colours that stands together, and the ratio it must reach (7:1 for words, 3:1 for edges of controls). */
export const contrastPairs: readonly { front: ColourName; back: ColourName; atLeast: number }[] = [
  ...(['text', 'muted', 'link', 'visited'] as const).flatMap((front) => [
    { front, back: 'page' as const, atLeast: 7 },
    { front, back: 'surface' as const, atLeast: 7 },
  ]),
  { front: 'control', back: 'page', atLeast: 3 },
  { front: 'control', back: 'surface', atLeast: 3 },
  { front: 'brand', back: 'page', atLeast: 7 },
  { front: 'brand', back: 'surface', atLeast: 7 },
  { front: 'onBrand', back: 'brand', atLeast: 7 },
  ...(['urgent', 'warning', 'success', 'info'] as const).flatMap((tone) => [
    { front: tone, back: `${tone}Tint` as const, atLeast: 7 },
    { front: 'text' as const, back: `${tone}Tint` as const, atLeast: 7 },
    { front: 'link' as const, back: `${tone}Tint` as const, atLeast: 7 },
    { front: 'visited' as const, back: `${tone}Tint` as const, atLeast: 7 },
  ]),
  { front: 'onFocus', back: 'focus', atLeast: 7 },
]

/** Sizes for the screen. Nothing is smaller than `small`. Never measure in `ch`: this font's zero is far wider than its average letter. */
export const typeScale = {
  family: 'Atkinson Hyperlegible Next',
  small: { size: '1.1875rem', lineHeight: 1.45 },
  body: { size: '1.25rem', lineHeight: 1.5 },
  lead: { size: '1.5rem', lineHeight: 1.35 },
  h3: { size: '1.5rem', lineHeight: 1.35 },
  h2: { size: 'clamp(1.625rem, 1.5rem + 0.6vw, 1.875rem)', lineHeight: 1.25 },
  h1: { size: 'clamp(2rem, 1.75rem + 1.3vw, 2.625rem)', lineHeight: 1.15 },
  weights: { regular: 400, bold: 700 },
} as const

/** Steps of space, in rem. */
export const space = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6] as const

export const sizes = { measure: '38rem', pageWidth: '64rem', target: '2.75rem', radius: '0.25rem' } as const

/** The rules of print (UKAAF clear print and large print), in points and millimetres. */
export const printSizes = {
  standard: { body: 14, smallest: 12, lineHeight: 1.4 },
  largePrint: { body: 18, smallest: 18, lineHeight: 1.5 },
  easyRead: { body: 18, smallest: 16, lineHeight: 1.5 },
  margins: { inner: 25, outer: 18, screenPrint: 20 },
} as const
