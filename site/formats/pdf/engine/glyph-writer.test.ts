import { describe, expect, it } from 'vitest'
import { writeGlyphs, writePieces } from './glyph-writer.ts'
import type { EmbeddedFont } from './pdfkit.ts'
import type { ShapedPiece } from './shaped-words.ts'

function embedded(): EmbeddedFont {
  const known = [0]
  const includeGlyph = (id: number): number => (known.includes(id) ? known.indexOf(id) : known.push(id) - 1)
  const ref = () => ({ id: 1, data: {}, compress: false, write: () => undefined, end: () => undefined })
  return { font: {}, id: 'F1', scale: 1, widths: [], unicode: [], subset: { includeGlyph, glyphs: known, encode: () => new Uint8Array() }, ref }
}

const letter = (id: number) => ({ id, advanceWidth: 500, codePoints: [id] })

describe('a run of glyphs', () => {
  it('is one string of numbers where every letter is as wide as its font says', () => {
    const font = embedded()
    const written = writeGlyphs(font, 10, [letter(65), letter(66), letter(65)], Array(3).fill({ xAdvance: 5, xOffset: 0 }), 3, 4)
    expect(written).toBe('BT\n1 0 0 -1 3 4 Tm\n[<000100020001>] TJ\nET')
    expect(font.unicode.slice(1)).toEqual([[65], [66]])
  })

  it('moves what is kerned, shifted or spread, and only that', () => {
    const positions = [
      { xAdvance: 4, xOffset: 0 },
      { xAdvance: 5, xOffset: 1 },
      { xAdvance: 5, xOffset: 0 },
    ]
    expect(writeGlyphs(embedded(), 10, [letter(65), letter(66), letter(67)], positions, 0, 0)).toContain('[<00010002> 100 <0003>] TJ')
  })

  it('of a word that is read as a whole spreads its last sign, and no other', () => {
    const sign = (id: number, x: number) => ({ ...letter(id), x, y: 0, isMark: false })
    const word = (end: number) => ({ ...letter(65), groups: [{ signs: [sign(65, 0), sign(66, 500)], end, words: 'ab' }] })
    const written = (end: number): string => writeGlyphs(embedded(), 10, [word(end)], [{ xAdvance: end / 100, xOffset: 0 }], 0, 0)
    expect(written(1100)).toContain('BDC\n[<0001>] TJ\n1 Tc\n[<0002>] TJ\n0 Tc\nEMC')
    expect(written(1000)).toContain('BDC\n[<00010002>] TJ\nEMC')
  })

  it('takes a rounding error for nothing', () => {
    expect(writeGlyphs(embedded(), 10, [letter(65), letter(66)], Array(2).fill({ xAdvance: 5 + 1e-9, xOffset: 0 }), 0, 0)).toContain('[<00010002>] TJ')
  })
})

describe('words side by side', () => {
  const piece = (strings: string, shift = 0, owed = 0) => ({ written: { strings, shift, owed } }) as unknown as ShapedPiece

  it('are one string, with corrections where letters are kerned', () => {
    const written = writePieces(embedded(), 10, [piece('0001> 8 <0002', 0, -30), piece('0003'), piece('0004', 5)], 3, 4)
    expect(written).toBe('BT\n1 0 0 -1 3 4 Tm\n[<0001> 8 <0002> 30 <0003> -5 <0004>] TJ\nET')
  })

  it('are written letter by letter if one of them is rare', () => {
    const rare = { written: undefined, glyphs: [letter(65)], positions: [{ xAdvance: 400, xOffset: 0 }] } as unknown as ShapedPiece
    const common = { ...piece('0009'), glyphs: [letter(66)], positions: [{ xAdvance: 500, xOffset: 0 }] }
    expect(writePieces(embedded(), 10, [rare, common], 0, 0)).toContain('[<0001> 100 <0002>] TJ')
  })
})
