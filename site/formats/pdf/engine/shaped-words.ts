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

/** A word with the spaces behind it, or spaces alone. Shared as its pieces are. */
export interface ShapedWord {
  pieces: readonly ShapedPiece[]
  /** Of the letters, in points for each point of their size, and of the spaces. */
  width: number
  space: number
}

type Words = Map<string, ShapedWord | undefined>

/** Words that are remembered of one font; then it starts anew. */
const LIMIT = 16_000
const known = new WeakMap<ShapingFont, Words>()

/**
 * A word with the spaces behind it, or spaces alone, as the letters of its fonts: each once for each font.
 * @returns nothing if no font has a character of it
 */
export function shapeWord(word: string, { font: fonts }: TextAttributes): ShapedWord | undefined {
  const [first] = fonts
  if (!first) return undefined
  const words = wordsOf(first)
  const shaped = words.get(word)
  if (shaped || words.has(word)) return shaped
  if (words.size >= LIMIT) words.clear()
  const anew = shapeAnew(word, fonts)
  words.set(word, anew)
  return anew
}

function wordsOf(font: ShapingFont): Words {
  let words = known.get(font)
  if (!words) known.set(font, (words = new Map<string, ShapedWord | undefined>()))
  return words
}

/** Letters and spaces each by themselves: letters look the same whatever stands behind them. */
function shapeAnew(word: string, fonts: TextAttributes['font']): ShapedWord | undefined {
  const letters = word.replace(/ +$/, '')
  const shown = stretchesOf(letters, fonts)
  const behind = stretchesOf(word.slice(letters.length), fonts)
  if (!shown || !behind) return undefined
  const pieces = [...shown, ...behind].map(shape)
  return { pieces: joined(pieces), width: widthOf(pieces.slice(0, shown.length)), space: widthOf(pieces.slice(shown.length)) }
}

interface Stretch {
  font: ShapingFont
  letters: string
}

function stretchesOf(letters: string, fonts: TextAttributes['font']): Stretch[] | undefined {
  const stretches: Stretch[] = []
  for (const letter of letters) {
    const codePoint = letter.codePointAt(0) ?? 0
    const font = fonts.find((candidate) => typeof candidate?.hasGlyphForCodePoint === 'function' && candidate.hasGlyphForCodePoint(codePoint))
    if (!font) return undefined
    const open = stretches.at(-1)
    if (open?.font === font) open.letters += letter
    else stretches.push({ font, letters: letter })
  }
  return stretches
}

function shape({ font, letters }: Stretch): ShapedPiece {
  const shaped = font.layout(letters, undefined, undefined, undefined, 'ltr')
  return pieceOf(font, shaped.glyphs as PlacedGlyph[], (shaped.positions as GlyphPosition[]).map(shared), letters.length)
}

/** By how far to the next glyph: words that are remembered share the few that there are. */
const unmoved = new Map<number, GlyphPosition>()

function shared({ xAdvance, xOffset }: GlyphPosition): GlyphPosition {
  if (xOffset !== 0) return { xAdvance, xOffset }
  let position = unmoved.get(xAdvance)
  if (!position) unmoved.set(xAdvance, (position = { xAdvance, xOffset }))
  return position
}

function pieceOf(font: ShapingFont, glyphs: readonly PlacedGlyph[], positions: readonly GlyphPosition[], characters: number): ShapedPiece {
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
  return { font, glyphs, positions, written: writeCommon(font, glyphs, positions), width, characters }
}

/** Pieces of one font as one. */
function joined(pieces: readonly ShapedPiece[]): ShapedPiece[] {
  const all: ShapedPiece[] = []
  for (const piece of pieces) {
    const { font, glyphs, positions, characters } = piece
    const last = all.at(-1)
    if (last?.font !== font) all.push(piece)
    else all[all.length - 1] = pieceOf(font, [...last.glyphs, ...glyphs], [...last.positions, ...positions], last.characters + characters)
  }
  return all
}

const widthOf = (pieces: readonly ShapedPiece[]): number => pieces.reduce((sum, { width, font }) => sum + width / font.unitsPerEm, 0)
