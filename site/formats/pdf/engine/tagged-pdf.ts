import { batchContent } from './batched-content.ts'
import { beginWithCommonGlyphs, type GlyphPosition } from './common-glyphs.ts'
import type { PlacedGlyph } from './embed-glyph.ts'
import { writeGlyphs, writePieces } from './glyph-writer.ts'
import { InkedPdf } from './inked-pdf.ts'
import { describeInXmp } from './metadata.ts'
import type { EmbeddedFont, PdfFont, PdfKitDocument, PdfReference } from './pdfkit.ts'
import { type EmbeddedPicture, openOnce } from './picture-cache.ts'
import { refuse } from './refusal.ts'
import type { ShapedPiece } from './shaped-words.ts'

/** A pdfkit document that embeds each font and picture once, refuses fonts it cannot embed, and writes PDF/UA metadata. */
export class TaggedPdf extends InkedPdf {
  readonly #fonts = new Map<object, PdfFont>()
  readonly #images = new Map<unknown, unknown>()
  #newest: PdfReference | undefined
  #isSealed = false

  /** @react-pdf/render ends the document after each call, and the engine calls it for every leaf: only `seal` ends it. */
  override end(): PdfKitDocument {
    return this.#isSealed ? super.end() : this
  }

  seal(): void {
    this.#isSealed = true
    this.end()
  }

  override addPage(options: { size: [number, number]; margin: number }): PdfKitDocument {
    super.addPage(options)
    batchContent(this.page.content)
    return this
  }

  /** @react-pdf/render asks a document that has this method to write glyphs, and writes them itself otherwise. */
  glyphs(glyphs: readonly PlacedGlyph[], positions: readonly GlyphPosition[], left: number, top: number): PdfKitDocument {
    if (!glyphs.length) return this
    const font = this._font as EmbeddedFont
    this.page.fonts[font.id] ??= font.ref()
    this.inkFont(font.id, this._fontSize)
    return this.addContent(writeGlyphs(font, this._fontSize, glyphs, positions, ...this.placeOf(left, top)))
  }

  /** Writes words that stand side by side, in the font that is set. */
  words(pieces: readonly ShapedPiece[], left: number, top: number): void {
    const font = this._font as EmbeddedFont
    this.page.fonts[font.id] ??= font.ref()
    this.inkFont(font.id, this._fontSize)
    this.addContent(writePieces(font, this._fontSize, pieces, ...this.placeOf(left, top)))
  }

  /** react-pdf names the font for every run, and pdfkit would build a new embedded font each time. */
  override font(source: unknown, family?: string | number, size?: number): PdfKitDocument {
    if (typeof source === 'string') {
      return refuse(`some words need the font "${source}", which cannot be embedded`, 'Use characters that Atkinson Hyperlegible Next has')
    }
    if (source === null || typeof source !== 'object') return super.font(source, family, size)
    const known = this.#fonts.get(source)
    if (!known) {
      super.font(source, family, size)
      this.#fonts.set(source, this._font)
      beginWithCommonGlyphs(this._font as EmbeddedFont, (packed) => this.#writePacked(packed))
      return this
    }
    const points = typeof family === 'number' ? family : size
    this._font = known
    if (points !== undefined) this._fontSize = points
    return this
  }

  override ref(data: Record<string, unknown>): PdfReference {
    const reference = super.ref(data)
    // pdfkit's constructor asks before there are fields.
    if (#newest in this) this.#newest = reference
    return reference
  }

  /** pdfkit makes the stream of a font's file right before it asks for the file. */
  #writePacked(packed: Uint8Array): Uint8Array {
    if (this.#newest) {
      this.#newest.compress = false
      this.#newest.data['Filter'] = 'FlateDecode'
    }
    return packed
  }

  override openImage(source: unknown): unknown {
    const known = this.#images.get(source)
    if (known) return known
    const image = openOnce(
      source,
      () => `I${++this._imageCount}`,
      () => super.openImage(source) as EmbeddedPicture,
    )
    this.#images.set(source, image)
    return image
  }

  /** In place of pdfkit's own, which does not escape titles and says nothing of PDF/UA. */
  override endMetadata(): void {
    const stream = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    stream.compress = false
    stream.write(new TextEncoder().encode(describeInXmp(this.info)))
    stream.end()
    this._root.data['Metadata'] = stream
  }
}
