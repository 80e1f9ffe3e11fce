import { execFileSync } from 'node:child_process'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { structureText } from '../site/formats/pdf/check/structure-text.ts'

/** What a file says to whoever looks into it by any means, not only on the screen. */
export interface FileWords {
  words: string
  /** How it had to be opened: `text`, `pdf`, `gzip text`. */
  opened: string
}

/** Reads a file of a site or a publication to the bottom: compressed copies, fragments of the search, words and hidden parts of PDFs. */
export async function readAnyFile(name: string, bytes: Buffer): Promise<FileWords> {
  if (name.endsWith('.br')) return opened('brotli', await readAnyFile(name.slice(0, -3), brotliDecompressSync(bytes)))
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return opened('gzip', await readAnyFile(name.replace(/\.gz$/, ''), gunzipSync(bytes)))
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return { words: `${await readPdf(bytes)}\n${inside(bytes)}`, opened: 'pdf' }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return { words: Object.values(unzipSync(bytes)).map(fileText).join('\n'), opened: 'zip' }
  if (name.endsWith('.brf')) return { words: readBraille(bytes.toString('latin1')), opened: 'braille' }
  return { words: bytes.toString('utf8'), opened: 'text' }
}

const opened = (how: string, { words, opened: inner }: FileWords): FileWords => ({ words, opened: `${how} ${inner}` })

const fileText = (bytes: Uint8Array): string => strFromU8(bytes)

/** Words of a braille-ready file as its reader meets them, without page numbers, translated back by liblouis. */
export function readBraille(text: string, table = 'en-us-brf.dis,en-ueb-g2.ctb'): string {
  const words = text.split('\f').flatMap((page) => page.replace(/\r\n$/, '').split('\r\n').slice(0, -1))
  const cells = words.join('\n').replace(/"\n */g, '')
  return execFileSync('lou_translate', ['--backward', table], { input: `${cells.replaceAll('\\', '\\\\')}\n`, encoding: 'utf8' })
}

/** Every word of a PDF as assistive technology meets it, descriptions of pictures among them, then title and bookmarks. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const pieces = await structureText(bytes)
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info } = await document.getMetadata()
  const outline = await document.getOutline()
  await document.destroy()
  return [...pieces.map(({ text }) => text), JSON.stringify(info), JSON.stringify(outline)].join('\n')
}

/** All objects and streams of a PDF as they are stored, unpacked, in the ways PDFs write text: bytes, and UTF-16. */
function inside(bytes: Buffer): string {
  const raw = bytes.toString('latin1')
  const pieces = [raw]
  for (const { index, 0: start } of raw.matchAll(/stream\r?\n/g)) {
    const end = raw.indexOf('endstream', index)
    try {
      pieces.push(inflateSync(bytes.subarray(index + start.length, end)).toString('latin1'))
    } catch {
      // Not deflated: it is in the raw text already.
    }
  }
  return pieces.flatMap((piece) => [piece, piece.replaceAll('\0', '')]).join('\n')
}
