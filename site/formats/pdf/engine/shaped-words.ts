import type { PlacedGlyph } from './embed-glyph.ts'
import type { GlyphPosition } from './glyph-writer.ts'
import type { TextAttributes } from './plain-text.ts'
import type { ShapingFont } from './shaping-cache.ts'

/** Letters of one font that stand side by side. Shared by every place where they stand: never changed. */
export interface ShapedPiece {
  font: ShapingFont
  glyphs: readonly PlacedGlyph[]
  /** In points. */
  positions: readonly GlyphPosition[]
  width: number
  characters: number
}

type Words = Map<string, readonly ShapedPiece[] | undefined>

/** Words that are remembered of one font and size; then it starts anew. */
const LIMIT = 5000
const known = new WeakMap<ShapingFont, Map<number, Words>>()

/**
 * A word (or a stretch of spaces) as the letters of its fonts, each word once for each font and size.
 * @returns nothing if no font has a character of it
 */
export function shapeWord(word: string, { font: fonts, fontSize }: TextAttributes): readonly ShapedPiece[] | undefined {
  const [first] = fonts
  if (!first) return undefined
  const words = wordsOf(first, fontSize)
  if (words.has(word)) return words.get(word)
  if (words.size >= LIMIT) words.clear()
  const pieces = shapePieces(word, fonts, fontSize)
  words.set(word, pieces)
  return pieces
}

function wordsOf(font: ShapingFont, size: number): Words {
  const sizes = known.get(font) ?? new Map<number, Words>()
  known.set(font, sizes)
  const words: Words = sizes.get(size) ?? new Map<string, readonly ShapedPiece[] | undefined>()
  sizes.set(size, words)
  return words
}

function shapePieces(word: string, fonts: TextAttributes['font'], size: number): ShapedPiece[] | undefined {
  const pieces: { font: ShapingFont; letters: string }[] = []
  for (const letter of word) {
    const codePoint = letter.codePointAt(0) ?? 0
    const font = fonts.find((candidate) => typeof candidate?.hasGlyphForCodePoint === 'function' && candidate.hasGlyphForCodePoint(codePoint))
    if (!font) return undefined
    const open = pieces.at(-1)
    if (open?.font === font) open.letters += letter
    else pieces.push({ font, letters: letter })
  }
  return pieces.map(({ font, letters }) => shape(font, letters, size))
}

function shape(font: ShapingFont, letters: string, size: number): ShapedPiece {
  const { glyphs, positions } = font.layout(letters, undefined, undefined, undefined, 'ltr')
  const scale = size / font.unitsPerEm
  const placed = (positions as GlyphPosition[]).map(({ xAdvance, xOffset }) => ({
    xAdvance: xAdvance * scale,
    xOffset: xOffset * scale,
    yAdvance: 0,
    yOffset: 0,
  }))
  const width = placed.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
  return { font, glyphs: glyphs as PlacedGlyph[], positions: placed, width, characters: letters.length }
}
