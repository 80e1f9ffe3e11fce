import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'
import { quietPaginator } from './quiet-paginator.ts'
import { cacheShaping, type ShapingFont } from './shaping-cache.ts'
import { withoutHyphens } from './without-hyphens.ts'
import { unpackWoff } from './woff.ts'

/** Latin first, then what Welsh, Polish, Romanian and Turkish add to it. */
export const FONT_FAMILIES = ['Atkinson', 'Atkinson Extended'] as const
const SUBSETS = { Atkinson: 'latin', 'Atkinson Extended': 'latin-ext' } as const
const WEIGHTS = [400, 700] as const

const require = createRequire(import.meta.url)
let loading: Promise<readonly ShapingFont[]> | undefined

/**
 * Loads Atkinson Hyperlegible Next once for each process or worker. No italics: they are hard to read.
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
  for (const family of FONT_FAMILIES) {
    for (const fontWeight of WEIGHTS) {
      const file = require.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${SUBSETS[family]}-${fontWeight}-normal.woff`)
      const font = unpackWoff(await readFile(file))
      Font.register({ family, fontWeight, src: `data:font/ttf;base64,${font.toString('base64')}` })
      await Font.load({ fontFamily: family, fontWeight })
      const loaded = Font.getFont({ fontFamily: family, fontWeight }).data as unknown as ShapingFont
      cacheShaping(loaded)
      withoutHyphens(loaded)
      if (fontWeight === 400) fonts.push(loaded)
    }
  }
  return fonts
}
