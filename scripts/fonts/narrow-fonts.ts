import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { root } from '../launch/root.mjs'

/** Where the font files of the website stand. */
export const fontsFolder = path.join(root, 'site', 'styles', 'fonts')

/** The style sheets use regular and bold, so that what the family can do beyond is not sent. */
const weights = { min: 400, max: 700, default: 400 }
const parts = ['latin', 'latin-ext'] as const
const require = createRequire(import.meta.url)

/** The website's letters with the weights that it uses, by the name of each file: every letter and feature of the family's own, in three fifths of the bytes. */
export async function narrowFonts(): Promise<Map<string, Uint8Array>> {
  const files = await Promise.all(
    parts.map(async (part) => {
      const whole = await readFile(
        require.resolve(`@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`),
      )
      const narrow = await subsetFont(whole, undefined, { keepAllGlyphs: true, targetFormat: 'woff2', variationAxes: { wght: weights } })
      return [`atkinson-hyperlegible-next-${part}-${weights.min}-${weights.max}.woff2`, narrow] as const
    }),
  )
  return new Map(files)
}
