import { writeCommon, type GlyphPosition, type WrittenLetters } from './common-glyphs.ts'
import type { PlacedGlyph } from './embed-glyph.ts'
import type { TextAttributes } from './plain-text.ts'
import type { ShapingFont } from './shaping-cache.ts'

/** Letters of one font that stand side by side, in the font's own units. Shared by every place where they stand: never changed. */
export interface ShapedPiece {
  font: ShapingFont
  glyphs: readonly PlacedGlyph[]
  positions: readonly GlyphPosition[]
  /** As every file writes them, if all are common. */
  written: WrittenLetters | undefined
  width: number
  characters: number
}

type Words = Map<string, readonly ShapedPiece[] | undefined>

/** Words that are remembered of one font; then it starts anew. */
const LIMIT = 16_000
const known = new WeakMap<ShapingFont, Words>()

/**
 * A word (or a stretch of spaces) as the letters of its fonts, each word once for each font.
 * @returns nothing if no font has a character of it
 */
export function shapeWord(word: string, { font: fonts }: TextAttributes): readonly ShapedPiece[] | undefined {
  const [first] = fonts
  if (!first) return undefined
  const words = wordsOf(first)
  const shaped = words.get(word)
  if (shaped || words.has(word)) return shaped
  if (words.size >= LIMIT) words.clear()
  const pieces = shapePieces(word, fonts)
  words.set(word, pieces)
  return pieces
}

function wordsOf(font: ShapingFont): Words {
  let words = known.get(font)
  if (!words) known.set(font, (words = new Map<string, readonly ShapedPiece[] | undefined>()))
  return words
}

function shapePieces(word: string, fonts: TextAttributes['font']): ShapedPiece[] | undefined {
  const pieces: { font: ShapingFont; letters: string }[] = []
  for (const letter of word) {
    const codePoint = letter.codePointAt(0) ?? 0
    const font = fonts.find((candidate) => typeof candidate?.hasGlyphForCodePoint === 'function' && candidate.hasGlyphForCodePoint(codePoint))
    if (!font) return undefined
    const open = pieces.at(-1)
    if (open?.font === font) open.letters += letter
    else pieces.push({ font, letters: letter })
  }
  return pieces.map(({ font, letters }) => shape(font, letters))
}

function shape(font: ShapingFont, letters: string): ShapedPiece {
  const shaped = font.layout(letters, undefined, undefined, undefined, 'ltr')
  const glyphs = shaped.glyphs as PlacedGlyph[]
  const positions = (shaped.positions as GlyphPosition[]).map(({ xAdvance, xOffset }) => ({ xAdvance, xOffset }))
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
  return { font, glyphs, positions, written: writeCommon(font, glyphs, positions), width, characters: letters.length }
}
