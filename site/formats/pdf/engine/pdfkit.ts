import * as pdfkit from 'pdfkit'

/** The parts of pdfkit 0.20 the engine uses, among them some that @types/pdfkit does not know. */
export interface PdfReference {
  id: number
  data: Record<string, unknown>
  compress: boolean
  write: (chunk: Uint8Array | string) => void
  end: () => void
}

/** A run of marked content, filed under a structure element. */
export interface StructureContent {
  refs: unknown[]
  order?: number
}

export interface StructureElement {
  dictionary: PdfReference
  order?: number
  _children: (StructureElement | StructureContent)[]
  add: (child: StructureElement | StructureContent) => StructureElement
  _flushChild: (child: unknown) => void
}

export interface OutlineItem {
  addItem: (title: string, options: { top: number; left: number; expanded: boolean }) => OutlineItem
}

export interface PdfPage {
  width: number
  height: number
  dictionary: PdfReference
  content: PdfReference
  fonts: Record<string, PdfReference>
  annotations: PdfReference[]
  markings: { tag: string }[]
}

export interface PdfFont {
  font: unknown
}

export interface EmbeddedFont extends PdfFont {
  id: string
  /** Thousandths of the size for each of the font's own units. */
  scale: number
  widths: (number | undefined)[]
  unicode: (number[] | undefined)[]
  subset: { includeGlyph: (id: number) => number; glyphs: number[]; encode: () => Uint8Array }
  ref: () => PdfReference
}

export interface PdfOptions {
  compress: boolean
  font: null
  autoFirstPage: boolean
  pdfVersion: '1.7'
  tagged: boolean
  lang: string
  displayTitle: boolean
  info: Record<string, string | Date>
}

export interface PdfKitDocument {
  page: PdfPage
  outline: OutlineItem
  info: Record<string, string | Date>
  _root: PdfReference
  _info: PdfReference
  /** Where each object starts; packed ones have none. */
  _offsets: (number | null)[]
  _offset: number
  _id: Uint8Array
  _font: PdfFont
  _fontSize: number
  /** What turns places of the current coordinate system into those of the page. */
  _ctm: [number, number, number, number, number, number]
  _imageCount: number
  addPage(options: { size: [number, number]; margin: number }): PdfKitDocument
  addContent(content: string): PdfKitDocument
  addNamedDestination(name: string, fit: 'XYZ', left: number, top: number, zoom: null): void
  addStructure(element: StructureElement): PdfKitDocument
  endMarkedContent(): PdfKitDocument
  endMetadata(): void
  fillColor(colour: string, opacity?: number): PdfKitDocument
  fillOpacity(opacity: number): PdfKitDocument
  font(source: unknown, family?: string | number, size?: number): PdfKitDocument
  goTo(x: number, y: number, width: number, height: number, name: string, options: object): PdfKitDocument
  link(x: number, y: number, width: number, height: number, url: string, options: object): PdfKitDocument
  markStructureContent(tag: string): StructureContent
  on(event: 'data', listener: (chunk: Uint8Array) => void): PdfKitDocument
  on(event: 'end', listener: () => void): PdfKitDocument
  on(event: 'error', listener: (error: Error) => void): PdfKitDocument
  openImage(source: unknown): unknown
  ref(data: Record<string, unknown>): PdfReference
  restore(): PdfKitDocument
  save(): PdfKitDocument
  struct(tag: string, options: { alt?: string | undefined; lang?: string | undefined }): StructureElement
  text(words: string, left: number, top: number, options: { width: number; align: string; lineBreak: boolean }): PdfKitDocument
  widthOfString(words: string): number
  end(): PdfKitDocument
  push(chunk: null): boolean
  _write(data: Uint8Array | string): void
  _finalize(): void
  /** PDF-space corners of a box of the current coordinate system. */
  _convertRect(left: number, top: number, width: number, height: number): [number, number, number, number]
}

export const PdfKit = pdfkit.default as unknown as new (options: PdfOptions) => PdfKitDocument
