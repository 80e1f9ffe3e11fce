import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'

/** What the files of an engine are like, so that their times can be compared. */
export interface Inspected {
  /** Mean number of pages of a file. */
  pages: number
  kilobytes: number
  isTagged: boolean
}

export async function inspectFiles(files: readonly Uint8Array[]): Promise<Inspected> {
  const pdfs = await Promise.all(files.map((bytes) => PDFDocument.load(bytes, { updateMetadata: false })))
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    pages: mean(pdfs.map((pdf) => pdf.getPageCount())),
    kilobytes: mean(files.map(({ byteLength }) => byteLength / 1024)),
    isTagged: pdfs.every((pdf) => pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict) !== undefined),
  }
}
