import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import type { WaymarkDocument } from '../../content/document/node.ts'
import { publishContentFiles } from '../../content/publication/publish-content-files.ts'
import { readPublication } from '../../content/publication/read-publication.ts'
import { epub } from '../../site/formats/epub/format.ts'
import { builtOn, smallSite } from '../built-site.ts'
import { documentOf, everyBlock } from './text-every-kind.ts'

const square = '<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72"><rect width="72" height="72"/></svg>'
/** A scheme of IANA's list (RFC 5724) that the checker does not know: it opens the message app with the number. */
const known = /^HTM-025 /

let folder: string
let documents: WaymarkDocument[]
let mediaFolder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-epub-'))
  const digest = await publishContentFiles(smallSite, folder, builtOn)
  const publication = await readPublication(path.join(folder, digest))
  documents = buildDocuments(publication, { today: builtOn })
  mediaFolder = publication.mediaFolder
  await writeFile(path.join(folder, 'phone.svg'), square)
})
afterAll(() => rm(folder, { recursive: true }))

const make = async (document: WaymarkDocument, media = mediaFolder) => (await epub.render(document, { mediaFolder: media, madeOn: builtOn })).bytes
const filesOf = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))

async function complaints(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes, {}, 'book.epub')
  return messages.map(({ id, message }) => `${id} ${message}`).filter((message) => !known.test(message))
}

describe('an e-book', () => {
  it('is valid for every page of a site', async () => {
    expect(documents.length).toBeGreaterThan(20)
    for (const document of documents) expect(await complaints(await make(document)), document.address).toEqual([])
  })

  it('is valid with every kind of block, and with words that mean something in XML', async () => {
    const hostile = { ...documentOf(Object.values(everyBlock)), title: 'Tom & <b>Ann</b> say "hello"' }
    const bytes = await make(hostile, folder)
    expect(await complaints(bytes)).toEqual([])
    expect(filesOf(bytes)['book/package.opf']).toContain('<dc:title>Tom &amp; &lt;b&gt;Ann&lt;/b&gt; say &quot;hello&quot;</dc:title>')
  })

  it('begins with its kind, uncompressed, and has the same bytes each time', async () => {
    const bytes = await make(documentOf([everyBlock.paragraph]))
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect(await make(documentOf([everyBlock.paragraph]))).toEqual(bytes)
  })

  it('says how accessible it is, in which language it is, and holds its pictures with their descriptions', async () => {
    const files = filesOf(await make(documentOf([everyBlock.picture]), folder))
    expect(files['book/package.opf']).toContain('<meta property="schema:accessibilityFeature">alternativeText</meta>')
    expect(files['book/package.opf']).toContain('<dc:language>en-GB</dc:language>')
    expect(files['book/text.xhtml']).toContain('lang="en-GB"')
    expect(files['book/text.xhtml']).toContain('<img src="media/phone.svg" alt="a ringing telephone"')
    expect(files['book/media/phone.svg']).toBe(square)
    const plain = filesOf(await make(documentOf([everyBlock.paragraph])))['book/package.opf']
    expect(plain).not.toContain('alternativeText')
    expect(plain).not.toContain('>visual<')
  })

  it('leads within itself to its own parts and to the meanings of hard words, and elsewhere to the site', async () => {
    const guide = documents.find(({ address }) => address === '/guides/first-steps/') ?? documentOf([])
    const files = filesOf(await make(guide))
    for (const { id } of guide.parts) expect(files['book/contents.xhtml']).toContain(`href="text.xhtml#${id}"`)
    expect(files['book/text.xhtml']).toContain('epub:type="noteref"')
    expect(files['book/text.xhtml']).toContain('href="https://waymark.example/guides/carers-allowance/"')
    expect(files['book/text.xhtml']).toContain(guide.code)
  })
})
