import { isMark, toGroups, type Sign, type SignGroup } from './sign-groups.ts'
import type { ShapingFont } from './shaping-cache.ts'

/** A whole word of a script whose letters change, move or join. To react-pdf it is one glyph. */
export interface WordGlyph {
  id: number
  advanceWidth: number
  /** The letters of the word in the order they are read. */
  codePoints: number[]
  /** In the order they are read. */
  groups: SignGroup[]
}

interface Shaped {
  glyphs: { id: number; advanceWidth: number; codePoints: number[] }[]
  positions: { xAdvance: number; xOffset: number; yOffset: number }[]
}

const ZERO_WIDTH_JOINER = 0x200d

export function isWordGlyph(glyph: object): glyph is WordGlyph {
  return 'groups' in glyph
}

/**
 * Makes a font of Arabic or Bengali script shape words so that they survive react-pdf. It shapes every run as if it ran
 * from left to right and turns the signs round afterwards, which puts a vowel on the wrong letter; it forgets how far above
 * or below the line a sign stands; and where it breaks lines it loses letters whose signs are several, or stand in another
 * order than the letters. So a word is shaped in its own direction, and stays one piece until it is painted.
 */
export function shapeInScript(font: ShapingFont, direction: 'ltr' | 'rtl'): void {
  forgetLetters(font)
  const shape = font.layout.bind(font)
  const blank = font.glyphForCodePoint(ZERO_WIDTH_JOINER) as unknown as Shaped['glyphs'][number]
  font.layout = (words, features) => {
    // Figures of these scripts run from left to right.
    const way = /\p{L}/u.test(words) ? direction : 'ltr'
    const shaped = shape(words, features, undefined, undefined, way)
    const { glyphs, positions } = shaped as unknown as Shaped
    let x = 0
    const placed = glyphs.map(({ id, advanceWidth, codePoints }, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: advanceWidth, xOffset: 0, yOffset: 0 }
      const sign = { id, advanceWidth, codePoints, x: x + xOffset, y: yOffset, isMark: isMark(codePoints) && xAdvance === 0 }
      x += xAdvance
      return { ...sign, end: x }
    })
    const signs = way === 'rtl' ? placed.flatMap((sign) => letterByLetter(sign, blank)) : placed
    const letters = Array.from(words, (letter) => letter.codePointAt(0) ?? 0)
    const word: WordGlyph = { id: signs[0]?.id ?? 0, advanceWidth: x, codePoints: letters, groups: toGroups(signs, { words, way, end: x }) }
    return { ...shaped, glyphs: [word], positions: [{ xAdvance: x, yAdvance: 0, xOffset: 0, yOffset: 0 }], advanceWidth: x }
  }
}

/**
 * A sign of two letters (lam and alef always join) says the last of them, and nothing to see behind it says the first.
 * Readers of files turn words from right to left round letter by letter, and would turn a sign's own letters round too.
 */
function letterByLetter({ end, ...sign }: Sign & { end: number }, { id, advanceWidth }: { id: number; advanceWidth: number }): Sign[] {
  if (sign.codePoints.length < 2) return [sign]
  const [last, ...others] = [...sign.codePoints].reverse().map((letter) => [letter])
  return [{ ...sign, codePoints: last ?? [] }, ...others.map((codePoints) => ({ id, advanceWidth, codePoints, x: end, y: 0, isMark: false }))]
}

/** fontkit keeps each glyph with the letters it first stood for, but here one serves several letters: each use gets its own. */
function forgetLetters(font: ShapingFont): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => Object.assign(Object.create(getGlyph(id, codePoints)) as { codePoints: number[] }, { codePoints })
}
