import { readFile, utimes, writeFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { linkOrCopy } from '../files/place-files.ts'
import { inParallel } from '../in-parallel.ts'
import type { Count } from '../progress.ts'

const text = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/
/** Below this, the headers of an answer outweigh what is saved. */
const smallest = 700
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/**
 * Puts `.br` and `.gz` beside every text file, so that the server never has to compress. A file that is as it was in
 * the site before keeps its time as well: browsers that have it are told so.
 * @param before folder of the site that is live now, if there is one
 */
export async function compress(folder: string, files: readonly string[], before: string | undefined, count: Count): Promise<void> {
  const texts = files.filter((file) => text.test(file))
  let done = 0
  await inParallel(texts, 8, async (file) => {
    const content = await readFile(path.join(folder, file))
    const isReused = before !== undefined && (await reuse(content, path.join(folder, file), path.join(before, file)))
    if (!isReused && content.byteLength >= smallest) await compressFile(content, path.join(folder, file))
    count(++done, texts.length)
  })
}

async function compressFile(content: Buffer, file: string): Promise<void> {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength } }
  await Promise.all([writeFile(`${file}.br`, await toBrotli(content, options)), writeFile(`${file}.gz`, await toGzip(content, { level: 6 }))])
}

/** Takes over time and compressed copies of the file before, if the words are the same. */
async function reuse(content: Buffer, file: string, before: string): Promise<boolean> {
  try {
    const { mtime, size } = await stat(before)
    if (size !== content.byteLength || !content.equals(await readFile(before))) return false
    if (content.byteLength >= smallest) {
      await linkOrCopy(`${before}.br`, `${file}.br`)
      await linkOrCopy(`${before}.gz`, `${file}.gz`)
    }
    await utimes(file, mtime, mtime)
    return true
  } catch {
    return false
  }
}
