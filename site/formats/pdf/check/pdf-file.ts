import { inflateSync } from 'node:zlib'
import {
  ParseSpeeds,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib'

/** Short ways to read a file's objects. Whatever is missing or of another type reads as `undefined`. */
export class PdfFile {
  private constructor(readonly document: PDFDocument) {}

  /** Reads it in one go: the usual pauses are for pages that must not stand still. */
  static async load(bytes: Uint8Array): Promise<PdfFile> {
    return new PdfFile(await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }))
  }

  get catalog(): PDFDict {
    return this.document.catalog
  }

  /** The object a reference stands for. */
  resolve(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.document.context.lookup(object) : object
  }

  get(holder: PDFObject | undefined, key: string): PDFObject | undefined {
    return holder instanceof PDFDict
      ? this.resolve(holder.get(PDFName.of(key)))
      : holder instanceof PDFStream
        ? this.resolve(holder.dict.get(PDFName.of(key)))
        : undefined
  }

  /** Unresolved: to tell which object it is. */
  raw(holder: PDFObject | undefined, key: string): PDFObject | undefined {
    return holder instanceof PDFDict ? holder.get(PDFName.of(key)) : undefined
  }

  text(holder: PDFObject | undefined, key: string): string | undefined {
    const object = this.get(holder, key)
    return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
  }

  name(holder: PDFObject | undefined, key: string): string | undefined {
    const object = this.get(holder, key)
    return object instanceof PDFName ? object.decodeText() : undefined
  }

  number(holder: PDFObject | undefined, key: string): number | undefined {
    const object = this.get(holder, key)
    return object instanceof PDFNumber ? object.asNumber() : undefined
  }

  isTrue(holder: PDFObject | undefined, key: string): boolean {
    return this.get(holder, key) === PDFBool.True
  }

  /** Items of an array; a single object counts as an array of one. */
  list(object: PDFObject | undefined): PDFObject[] {
    const resolved = this.resolve(object)
    if (resolved instanceof PDFArray) return resolved.asArray()
    return object === undefined || resolved === undefined ? [] : [object]
  }

  /** A stream's bytes as Latin-1 characters. */
  content(object: PDFObject | undefined): string {
    const stream = this.resolve(object)
    if (!(stream instanceof PDFRawStream)) return ''
    const isPacked = String(stream.dict.get(PDFName.of('Filter')) ?? '').includes('FlateDecode')
    return (isPacked ? inflateSync(stream.contents) : Buffer.from(stream.contents)).toString('latin1')
  }

  get trailer(): { info: PDFObject | undefined; isEncrypted: boolean } {
    const { Info, Encrypt } = this.document.context.trailerInfo
    return { info: this.resolve(Info), isEncrypted: Encrypt !== undefined }
  }
}

/** Which object a reference points at, as a key for maps. */
export function keyOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFRef ? object.toString() : undefined
}

export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/
