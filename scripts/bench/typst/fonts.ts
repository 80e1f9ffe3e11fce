import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { unpackWoff } from '../../../site/formats/pdf/engine/woff.ts'

const require = createRequire(import.meta.url)
const subsets = ['latin', 'latin-ext'] as const
const weights = [400, 700] as const

/** The fonts of our PDFs as TrueType, which Typst reads. */
export function typstFonts(): Promise<Buffer[]> {
  const names = subsets.flatMap((subset) => weights.map((weight) => `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`))
  return Promise.all(names.map(async (name) => unpackWoff(await readFile(require.resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`)))))
}
