import { promisify } from 'node:util'
import { gunzipSync, gzip } from 'node:zlib'

const toGzip = promisify(gzip)

/** What Pagefind puts before its own files, to know whether they are still packed. */
const sign = 'pagefind_dcd'

/** The content of one of Pagefind's packed files, without its sign. */
export function unpack(file: Uint8Array): Uint8Array {
  return unzip(file).subarray(sign.length)
}

/** The file with its sign, not packed: what is compressed better on the way, and read as it is. */
export function unzip(file: Uint8Array): Uint8Array {
  const content = gunzipSync(file)
  if (content.subarray(0, sign.length).toString('latin1') !== sign) throw new Error('This is not a file of Pagefind 1: its sign is missing.')
  return content
}

/** For browsers without brotli alone: the others get what `unzip` gives, compressed better. */
export const pack = (content: Uint8Array): Promise<Uint8Array> => toGzip(Buffer.concat([Buffer.from(sign, 'latin1'), content]))
