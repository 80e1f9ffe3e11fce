import { readFile, utimes, writeFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { unzip } from '../../formats/search/packed.ts'
import { hasCopies, isZipped } from '../../server/encodings.ts'
import { linkOrCopy } from '../files/place-files.ts'
import { inParallel } from '../in-parallel.ts'
import type { Count } from '../progress.ts'

/** Below this, the headers of an answer outweigh what is saved. */
const smallest = 700
/** For programs, styles, and the indexes of search and filter page: few files that a first visit waits for. */
const best = 11
/** For the index of search. The best makes it 3% smaller and takes three times as long. */
const good = 10
const usual = 6
const isAwaited = /\/(?:_astro|pagefind|finder)\//
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/**
 * Puts `.br` and `.gz` beside every text file, and `.br` beside what search fetches, so that the server never has to
 * compress. A file that is as it was in the site before keeps its time as well: browsers that have it are told so.
 * @param before folder of the site that is live now, if there is one
 */
export async function compress(folder: string, files: readonly string[], before: string | undefined, count: Count): Promise<void> {
  const smaller = files.filter(hasCopies)
  let done = 0
  await inParallel(smaller, 8, async (file) => {
    const content = await readFile(path.join(folder, file))
    const isReused = before !== undefined && (await reuse(content, path.join(folder, file), path.join(before, file)))
    if (!isReused && content.byteLength >= smallest) await compressFile(content, path.join(folder, file))
    count(++done, smaller.length)
  })
}

async function compressFile(content: Buffer, file: string): Promise<void> {
  if (isZipped.test(file)) {
    await writeFile(`${file}.br`, await brotli(unzip(content), file.endsWith('.pagefind') ? best : good))
    return
  }
  const quality = isAwaited.test(file) ? best : usual
  await Promise.all([writeFile(`${file}.br`, await brotli(content, quality)), writeFile(`${file}.gz`, await toGzip(content, { level: 6 }))])
}

const brotli = (content: Uint8Array, quality: number): Promise<Buffer> =>
  toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength } })

/** Takes over time and compressed copies of the file before, if the words are the same. */
async function reuse(content: Buffer, file: string, before: string): Promise<boolean> {
  try {
    const { mtime, size } = await stat(before)
    if (size !== content.byteLength || !content.equals(await readFile(before))) return false
    const copies = content.byteLength < smallest ? [] : isZipped.test(file) ? ['.br'] : ['.br', '.gz']
    for (const copy of copies) await linkOrCopy(`${before}${copy}`, `${file}${copy}`)
    await utimes(file, mtime, mtime)
    return true
  } catch {
    return false
  }
}
