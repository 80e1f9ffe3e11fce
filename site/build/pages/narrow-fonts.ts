import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { writeWhole } from '../write-whole.ts'

/** The style sheets use regular and bold, so that what the family can do beyond is not sent. */
const weights = { min: 400, max: 700, default: 400 }

/** The parts of Vite that are used here. */
interface FontsPlugin {
  name: string
  configResolved: (config: { cacheDir: string }) => void
  generateBundle: (options: unknown, bundle: Record<string, { fileName: string; source?: string | Uint8Array }>) => Promise<void>
}

/**
 * Vite plugin: sends the website's letters with the weights that it uses, every letter and feature of the family's own in three fifths of the bytes.
 * What was made for a font is kept beside the other things that Vite keeps.
 */
export function narrowFontsPlugin(): FontsPlugin {
  let folder: string
  return {
    name: 'waymark-narrow-fonts',
    configResolved: ({ cacheDir }) => {
      folder = path.join(cacheDir, 'narrow-fonts')
    },
    generateBundle: async (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        if (typeof file.source === 'object' && isWholeFamily(file.fileName)) file.source = await narrowOnce(file.source, folder)
      }
    },
  }
}

const isWholeFamily = (name: string): boolean => /-wght-normal\.[\w-]+\.woff2$/.test(name)

async function narrowOnce(whole: Uint8Array, folder: string): Promise<Uint8Array> {
  const digest = createHash('sha256').update(JSON.stringify(weights)).update(whole).digest('hex')
  const kept = path.join(folder, `${digest}.woff2`)
  const known = await readFile(kept).catch(() => undefined)
  if (known) return known
  const narrow = await subsetFont(whole, undefined, { keepAllGlyphs: true, targetFormat: 'woff2', variationAxes: { wght: weights } })
  await mkdir(folder, { recursive: true })
  await writeWhole(kept, narrow)
  return narrow
}
