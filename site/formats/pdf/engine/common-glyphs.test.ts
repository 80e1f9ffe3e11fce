import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { beginWithCommonGlyphs, movedBy } from './common-glyphs.ts'
import { embedGlyph, type PlacedGlyph } from './embed-glyph.ts'
import { loadFonts } from './fonts.ts'
import type { EmbeddedFont } from './pdfkit.ts'
import type { TextAttributes } from './plain-text.ts'
import { shapeWord } from './shaped-words.ts'

const [font] = await loadFonts()
if (!font) throw new Error('there is no font')

const lettersOf = (word: string) => shapeWord(word, { font: [font], fontSize: 14 } as unknown as TextAttributes)?.pieces[0]?.written

/** The font as a new file embeds it. */
function embedded(): { file: EmbeddedFont; packed: Uint8Array[] } {
  const { createSubset } = font as unknown as { createSubset: () => EmbeddedFont['subset'] }
  const file = { font, id: 'F1', scale: 1, widths: [], unicode: [], subset: createSubset.call(font) } as unknown as EmbeddedFont
  const packed: Uint8Array[] = []
  beginWithCommonGlyphs(file, (bytes) => {
    packed.push(bytes)
    return bytes
  })
  return { file, packed }
}

describe('the common glyphs', () => {
  it('have the numbers in a file that words were written with', () => {
    const { file } = embedded()
    for (const word of ['Carers', 'well-being', 'drop-in – £10', 'it’s', 'caf\u00e9']) {
      const written = lettersOf(word) ?? { strings: '' }
      const numbers = written.strings.replaceAll(/> -?[\d.]+ </g, '').match(/.{4}/g) ?? []
      expect(numbers.map((number) => String.fromCodePoint(...(file.unicode[Number.parseInt(number, 16)] ?? []))).join('')).toBe(word)
    }
  })

  it('do not include what is rare: such a word is written anew for each file', () => {
    expect(lettersOf('\u00f8re')).toBeUndefined()
  })

  it('are packed once for all files that need no others', () => {
    const first = embedded()
    const second = embedded()
    expect(second.file.subset.encode()).toBe(first.file.subset.encode())
    expect(first.packed).toHaveLength(1)
    // The first table of a TrueType file begins so.
    expect(inflateSync(first.packed[0] ?? new Uint8Array()).toString('latin1')).toContain('glyf')
  })

  it('are followed by the others of a file, which pdfkit packs', () => {
    const { file, packed } = embedded()
    const common = file.subset.glyphs.length
    const rare = font.glyphForCodePoint(0xf8) as PlacedGlyph
    expect(embedGlyph(file, rare)).toBe(common.toString(16).padStart(4, '0'))
    expect(file.subset.encode().byteLength).toBeGreaterThan(1000)
    expect(packed).toEqual([])
  })
})

it('kerning stands between two strings, and a rounding error is nothing', () => {
  expect(movedBy(-20)).toBe('> 20 <')
  expect(movedBy(0.0001)).toBe('')
})
