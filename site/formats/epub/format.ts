import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { visitDocument } from '../../../content/document/map-children.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import type { Format, FormatContext } from '../format.ts'
import { toBook } from './book.ts'
import { toContents } from './contents.ts'
import { toPackage } from './package.ts'
import { bookStyle } from './style.ts'
import { toXhtml } from './xhtml.ts'

/** For phones, tablets and e-book readers, where people choose letters and colours and listen. */
export const epub: Format = {
  id: 'epub',
  label: 'E-book (EPUB)',
  variants: ['standard', 'easy-read'],
  suffix: '.epub',
  mediaType: 'application/epub+zip',
  render: async (document, context) => ({ bytes: await documentToEpub(document, context) }),
}

/** Archives carry a time for each file. One for all makes the same book the same bytes on every machine and day. */
const anyTime = new Date(1980, 0, 1)

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** @throws Error when a picture is missing or of a kind that books cannot hold */
async function documentToEpub(document: WaymarkDocument, { mediaFolder, madeOn }: FormatContext): Promise<Uint8Array> {
  const pictures = picturesOf(document)
  const { body, contents } = toBook(document, madeOn)
  const files: Zippable = {
    // The first file, not compressed, so that programs know the book by its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': strToU8(toPackage(document, pictures, madeOn)),
    'book/contents.xhtml': strToU8(toContents(document, contents)),
    'book/text.xhtml': strToU8(toXhtml({ title: document.title, language: document.language, body })),
    'book/book.css': strToU8(bookStyle),
  }
  for (const file of pictures) files[`book/media/${file}`] = new Uint8Array(await readFile(path.join(mediaFolder, file)))
  return zipSync(files, { mtime: anyTime, level: 9 })
}

/** Names of the picture files in a document, each once, in the order met. */
function picturesOf(document: WaymarkDocument): string[] {
  const files = new Set<string>()
  visitDocument(document, { block: (block) => (block.kind === 'picture' || block.kind === 'easyReadStep') && files.add(block.picture.file) })
  return [...files]
}
