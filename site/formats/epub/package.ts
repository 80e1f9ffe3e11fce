import { createHash } from 'node:crypto'
import path from 'node:path'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { directionOf } from '../../../content/schema/language.ts'
import { shownAddress } from '../shared/shown-address.ts'
import { escapeXml } from './xhtml.ts'

const mediaTypes: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' }

/**
 * The package document: what the book is, how accessible it is (schema.org's words), and what it is made of.
 * @param pictures names of its picture files
 * @throws Error for a picture of a kind that books cannot hold
 */
export function toPackage(document: WaymarkDocument, pictures: readonly string[], madeOn: string): string {
  const { title, language, site, address, checkedOn, description } = document
  const items = pictures.map((file, index) => `<item id="picture-${index + 1}" href="media/${escapeXml(file)}" media-type="${mediaType(file, address)}"/>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${escapeXml(language)}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="book-id">urn:uuid:${uuidOf(site.address + address)}</dc:identifier>`,
    dc('title', title),
    dc('language', language),
    dc('publisher', site.publisher),
    dc('source', site.address + shownAddress(document)),
    ...(description === '' ? [] : [dc('description', description)]),
    ...(checkedOn === undefined ? [] : [dc('date', checkedOn)]),
    `<meta property="dcterms:modified">${madeOn}T00:00:00Z</meta>`,
    ...accessibility(pictures.length > 0, language),
    '</metadata>',
    '<manifest>',
    '<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="style" href="book.css" media-type="text/css"/>',
    ...items,
    '</manifest>',
    `<spine${directionOf(language) === 'rtl' ? ' page-progression-direction="rtl"' : ''}><itemref idref="text"/></spine>`,
    '</package>\n',
  ].join('\n')
}

const dc = (name: string, words: string): string => `<dc:${name}>${escapeXml(words)}</dc:${name}>`

/** Only what is true of every book made here. No claim of conformance: that is for a person who has looked. */
function accessibility(hasPictures: boolean, language: string): string[] {
  const inEnglish = language.startsWith('en') ? '' : ' xml:lang="en"'
  const values: [string, string][] = [
    ['accessMode', 'textual'],
    ...(hasPictures ? [['accessMode', 'visual'] as [string, string], ['accessibilityFeature', 'alternativeText'] as [string, string]] : []),
    ['accessModeSufficient', 'textual'],
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map((feature): [string, string] => [
      'accessibilityFeature',
      feature,
    ]),
    ['accessibilityHazard', 'none'],
    [
      'accessibilitySummary',
      `Headings, lists and tables are marked. ${hasPictures ? 'Pictures are described in words. ' : ''}Letters, colours and spacing can be changed.`,
    ],
  ]
  return values.map(([property, value]) => `<meta property="schema:${property}"${inEnglish}>${value}</meta>`)
}

function mediaType(file: string, address: string): string {
  const type = mediaTypes[path.extname(file)]
  if (type === undefined) throw new Error(`${address} has the picture ${file}, which is of a kind that books cannot hold.`)
  return type
}

/** The same page has the same identifier in every edition, so that a newer one takes the older one's place on the shelf. */
function uuidOf(address: string): string {
  const hex = createHash('sha256').update(`epub ${address}`).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-')
}
