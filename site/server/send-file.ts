import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { acceptedCopies, hasCopies, type Copy } from './encodings.ts'
import { isForEver } from './security-headers.ts'

/** How looking for a file ended: if not sent, with the status to answer with. */
export type Outcome = 'sent' | 'folder' | number

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Sends a file of a folder, as a compressed copy if the browser takes one. Never leaves the folder, follows no path
 * with a dot at the front of a name, and lists nothing.
 * @param file encoded address of the file below the folder: `/guides/x/index.html`
 */
export async function sendFile(request: IncomingMessage, response: ServerResponse, folder: string, file: string): Promise<Outcome> {
  for (const copy of acceptedCopies(file, request.headers['accept-encoding'])) {
    const outcome = await sendCopy(request, response, folder, file, copy)
    if (outcome !== 404) return outcome
  }
  return 404
}

/**
 * The less is said, the sooner a small answer is there: nobody asks for a part of a text, or whether one has changed that never does, and
 * its tag alone tells whether another has.
 */
function saidOf(file: string) {
  const isText = hasCopies(file)
  return { acceptRanges: !isText, lastModified: !isText, etag: !isText || !isForEver(file) }
}

function sendCopy(request: IncomingMessage, response: ServerResponse, folder: string, file: string, { encoding, extension }: Copy): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      response.off('close', onClose)
      resolve(outcome)
    }
    const onClose = (): void => settle('sent')
    response.once('close', onClose)
    send(request, file + extension, { root: folder, index: false, dotfiles: 'ignore', cacheControl: false, ...saidOf(file) })
      .on('headers', () => {
        const type = types[path.extname(file)]
        if (type) response.setHeader('Content-Type', type)
        if (hasCopies(file)) response.setHeader('Vary', 'Accept-Encoding')
        if (encoding) response.setHeader('Content-Encoding', encoding)
      })
      .on('directory', () => settle('folder'))
      // A path that tries to leave the folder (403) is answered as one that is not there.
      .on('error', (error: Error & { status?: number }) => settle(error.status === 403 ? 404 : (error.status ?? 500)))
      .pipe(response)
  })
}
