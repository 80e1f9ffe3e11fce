import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'
import { embedCommonGlyphs } from './common-glyphs.ts'
import { keepOutlines } from './keep-outlines.ts'
import { quietPaginator } from './quiet-paginator.ts'
import { shapeInScript } from './script-shaping.ts'
import { cacheShaping, type ShapingFont } from './shaping-cache.ts'
import { withoutHyphens } from './without-hyphens.ts'
import { unpackWoff } from './woff.ts'

interface Family {
  /** The fontsource package and the subset of it. */
  file: readonly [name: string, subset: string]
  /** For letters that change, move or join. */
  direction?: 'ltr' | 'rtl'
}

/** Latin first, then what Welsh, Polish, Romanian and Turkish add to it, then other scripts. */
const FAMILIES = {
  Atkinson: { file: ['atkinson-hyperlegible-next', 'latin'] },
  'Atkinson Extended': { file: ['atkinson-hyperlegible-next', 'latin-ext'] },
  // Not Noto Sans Arabic, whose letters are put together of bodies and dots: few readers can put such words together again.
  Vazirmatn: { file: ['vazirmatn', 'arabic'], direction: 'rtl' },
  'Noto Bengali': { file: ['noto-sans-bengali', 'bengali'], direction: 'ltr' },
} as const satisfies Record<string, Family>

type FamilyName = keyof typeof FAMILIES
const ORDER = Object.keys(FAMILIES) as FamilyName[]
const OF_SCRIPT: Readonly<Record<string, FamilyName>> = { Arab: 'Vazirmatn', Beng: 'Noto Bengali' }

/**
 * The fonts of a document in the order they are tried for a character. What several scripts share, such as what joins
 * letters, must come from the font of its own.
 * @param script of its language (ISO 15924)
 */
export function familiesFor(script: string): string[] {
  const own = OF_SCRIPT[script]
  return own ? [...new Set<string>([...ORDER.slice(0, 2), own, ...ORDER])] : [...ORDER]
}

/** Scripts (ISO 15924) that these fonts have and that this engine sets as they must be read. */
export const SCRIPTS: readonly string[] = ['Latn', 'Arab', 'Beng']
const WEIGHTS = [400, 700] as const

const require = createRequire(import.meta.url)
let loading: Promise<readonly ShapingFont[]> | undefined

/**
 * Loads Atkinson Hyperlegible Next, and fonts of other scripts, once for each process or worker. No italics: they are
 * hard to read.
 * @returns the regular fonts, in the order they are tried for a character
 */
export async function loadFonts(): Promise<readonly ShapingFont[]> {
  loading ??= registerFonts()
  return loading
}

async function registerFonts(): Promise<readonly ShapingFont[]> {
  quietPaginator()
  // Words are never split: a hyphen at the end of a line is one more thing to work out.
  Font.registerHyphenationCallback((word) => [word])
  const fonts: ShapingFont[] = []
  for (const [family, { file, direction }] of Object.entries<Family>(FAMILIES)) {
    for (const fontWeight of WEIGHTS) {
      const font = await registerFont(family, file, fontWeight)
      // First of all: what shapes letters makes glyphs of its own from these.
      keepOutlines(font)
      if (direction) shapeInScript(font, direction)
      cacheShaping(font)
      if (family === ORDER[0]) embedCommonGlyphs(font)
      withoutHyphens(font)
      if (fontWeight === 400) fonts.push(font)
    }
  }
  return fonts
}

async function registerFont(fontFamily: string, [name, subset]: Family['file'], fontWeight: (typeof WEIGHTS)[number]): Promise<ShapingFont> {
  const file = require.resolve(`@fontsource/${name}/files/${name}-${subset}-${fontWeight}-normal.woff`)
  const font = unpackWoff(await readFile(file))
  Font.register({ family: fontFamily, fontWeight, src: `data:font/ttf;base64,${font.toString('base64')}` })
  await Font.load({ fontFamily, fontWeight })
  return Font.getFont({ fontFamily, fontWeight }).data as unknown as ShapingFont
}
