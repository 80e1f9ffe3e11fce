import { deflateSync } from 'node:zlib'
import { embedGlyph, type PlacedGlyph } from './embed-glyph.ts'
import type { EmbeddedFont } from './pdfkit.ts'
import { toThousandths } from './thousandths.ts'
import type { ShapingFont } from './shaping-cache.ts'

/** Where a glyph stands after the one before it. */
export interface GlyphPosition {
  xAdvance: number
  xOffset: number
}

/** Letters as every file writes them, in thousandths of their size. */
export interface WrittenLetters {
  /** What the first is moved by. */
  shift: number
  /** Numbers of glyphs, in strings that are left open at both ends. */
  strings: string
  /** What is left of the way to what follows. */
  owed: number
}

interface Common {
  glyphs: readonly PlacedGlyph[]
  /** By the font's own number of a glyph, the number in a file. */
  numbers: ReadonlyMap<number, string>
  /** The font's file with these glyphs and no others. */
  packed?: Uint8Array
}

/** What nearly every text in English is written with. */
const CHARACTERS = ' \u00a0.,:;\'"-–/()&?!+%@£•’“”…é0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Thousandths of the letters' size below which a correction is a rounding error. */
export const NOTHING = 0.0005

const fonts = new WeakMap<object, Common>()

/**
 * Has a font embedded with these glyphs first, in this order, in every file that uses it. So a word has the same numbers in all files and is
 * written once in a process, and the font's file is packed once for all that need no other glyph, for some 4 KB more in each.
 */
export function embedCommonGlyphs(font: ShapingFont): void {
  const glyphs = Array.from(CHARACTERS, (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0) as PlacedGlyph)
  // Number 0 is the glyph for what a font does not have.
  fonts.set(font, { glyphs, numbers: new Map(glyphs.map(({ id }, index) => [id, numbered(index + 1)])) })
}

const numbered = (index: number): string => index.toString(16).padStart(4, '0')

/**
 * Readies a font that a file begins to use.
 * @param write puts bytes that are packed already in place of a stream that would be packed
 */
export function beginWithCommonGlyphs(embedded: EmbeddedFont, write: (packed: Uint8Array) => Uint8Array): void {
  const common = fonts.get(embedded.font as object)
  if (!common) return
  for (const glyph of common.glyphs) embedGlyph(embedded, glyph)
  const { subset } = embedded
  const numberOfCommon = subset.glyphs.length
  const encode = subset.encode.bind(subset)
  subset.encode = () => (subset.glyphs.length > numberOfCommon ? encode() : write((common.packed ??= deflateSync(encode()))))
}

/**
 * Letters as every file writes them.
 * @param positions in the font's own units
 * @returns nothing if one of them is not common
 */
export function writeCommon(font: ShapingFont, glyphs: readonly PlacedGlyph[], positions: readonly GlyphPosition[]): WrittenLetters | undefined {
  const common = fonts.get(font)
  if (!common) return undefined
  const scale = 1000 / font.unitsPerEm
  const strings: string[] = []
  let owed = 0
  for (const [index, { id, advanceWidth }] of glyphs.entries()) {
    const number = common.numbers.get(id)
    const { xAdvance, xOffset } = positions[index] ?? { xAdvance: advanceWidth, xOffset: 0 }
    if (number === undefined) return undefined
    if (index > 0) strings.push(movedBy(owed + xOffset * scale))
    strings.push(number)
    owed = (xAdvance - xOffset - advanceWidth) * scale
  }
  // Joined, since a string that grew would be kept in all its steps.
  return { shift: (positions[0]?.xOffset ?? 0) * scale, strings: strings.join(''), owed }
}

/** Between two strings of a TJ: the way further, in thousandths of the letters' size, that follows the first. */
export const movedBy = (further: number): string => (Math.abs(further) > NOTHING ? `> ${toThousandths(-further)} <` : '')
