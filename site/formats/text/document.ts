import type { WaymarkDocument } from '../../../content/document/node.ts'
import { inReadingOrder } from '../shared/reading-order/document.ts'
import { toLines } from './lines.ts'

/**
 * Writes a document as plain text of 72 columns, in the order it is read aloud: what it is, the words, how old it is.
 * @param madeOn the day it is printed with
 * @returns text that ends with a line end
 * @throws UnknownNodeError for a node no handler knows
 */
export function documentToText(document: WaymarkDocument, madeOn: string): string {
  return `${toLines(inReadingOrder(document, { madeOn }))}\n`
}
