import { batchContent } from './batched-content.ts'
import { CompactPdf } from './compact-pdf.ts'
import type { PlacedGlyph } from './embed-glyph.ts'
import { type GlyphPosition, writeGlyphs } from './glyph-writer.ts'
import { describeInXmp } from './metadata.ts'
import type { EmbeddedFont, PdfFont, PdfKitDocument } from './pdfkit.ts'
import { type EmbeddedPicture, openOnce } from './picture-cache.ts'
import { refuse } from './refusal.ts'

/** A pdfkit document that embeds each font and picture once, refuses fonts it cannot embed, and writes PDF/UA metadata. */
export class TaggedPdf extends CompactPdf {
  readonly #fonts = new Map<object, PdfFont>()
  readonly #images = new Map<unknown, unknown>()
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
    return this.addContent(writeGlyphs(font, this._fontSize, glyphs, positions, left, top))
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
      return this
    }
    const points = typeof family === 'number' ? family : size
    this._font = known
    if (points !== undefined) this._fontSize = points
    return this
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
