import { interfaceOf } from '../../../content/document/interface-of.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { inReadingOrder } from '../shared/reading-order/document.ts'
import type { Paragraph } from '../shared/reading-order/paragraph.ts'
import { foreignWords } from './foreign-words.ts'
import { toPages } from './pages.ts'
import { tableFor } from './tables.ts'
import { translate } from './translate.ts'

const digitsInPrint = Array.from({ length: 10 }, (_, digit) => String(digit))

/**
 * Writes a document as a braille-ready file (BRF), translated first and broken into lines afterwards.
 * @param madeOn the day it is printed with
 * @throws Error when there is no table for the document's language, or liblouis fails
 */
export async function documentToBraille(document: WaymarkDocument, madeOn: string): Promise<{ text: string; pages: number }> {
  const table = tableFor(document.language)
  if (table === undefined) throw new Error(`There is no braille table for "${document.language}".`)
  // Nobody should mistake it for a transcriber's work.
  const { brailleNote, brailleSize } = interfaceOf(document)
  const notes = [brailleNote, brailleSize]
  const paragraphs = inReadingOrder(document, { madeOn, notes, marksDirection: false, addresses: 'at the end', foreign: foreignWords(document.language) })
  const cells = await translate([...paragraphs.map(toLine), ...digitsInPrint], table)
  const digits = cells.slice(paragraphs.length)
  const translated = paragraphs.map((paragraph, index) => ({
    cells: cells[index] ?? '',
    depth: paragraph.depth,
    isHanging: paragraph.marker !== '' || paragraph.space === 0,
    hasSpaceBefore: paragraph.space === 2,
    ...(paragraph.level === undefined ? {} : { level: paragraph.level }),
  }))
  return toPages(translated, (page) => pageNumber(page, digits))
}

/** In braille a bullet is a sign of its own; a hyphen would be read as one. */
function toLine({ marker, words }: Paragraph): string {
  return `${marker === '- ' ? '• ' : marker}${words}`
}

/** One number sign, then the digits: each digit alone was translated with its own sign in front. */
function pageNumber(page: number, digits: readonly string[]): string {
  return `#${String(page).replace(/\d/g, (digit) => digits[Number(digit)]?.at(-1) ?? '')}`
}
