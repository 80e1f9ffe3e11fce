import type { EmbeddedFont } from './pdfkit.ts'
import type { Sign } from './sign-groups.ts'

/** A shaped character, as fontkit gives it. */
export interface PlacedGlyph {
  id: number
  advanceWidth: number
  codePoints: number[]
}

const ZERO_WIDTH_JOINER = 0x200d
const known = new WeakMap<EmbeddedFont, Map<string, number>>()

/** The number of a glyph in the embedded font, which learns of it by being asked. */
export function embedGlyph(font: EmbeddedFont, { id, advanceWidth, codePoints }: PlacedGlyph): string {
  return learn(font, font.subset.includeGlyph(id), advanceWidth, codePoints)
}

/**
 * The number of a sign. One sign may show several letters (some Arabic letters differ by their dots alone), so it is
 * embedded once for each. What shows no letter by itself, such as the dots, joins its neighbours: every sign must say something.
 */
export function embedSign(font: EmbeddedFont, { id, advanceWidth, codePoints }: Sign): string {
  const says = codePoints.length > 0 ? codePoints : [ZERO_WIDTH_JOINER]
  const numbers = known.get(font) ?? new Map<string, number>()
  known.set(font, numbers)
  const key = `${id} ${says.join(' ')}`
  const index = numbers.get(key) ?? font.subset.glyphs.push(id) - 1
  numbers.set(key, index)
  return learn(font, index, advanceWidth, says)
}

function learn(font: EmbeddedFont, index: number, advanceWidth: number, codePoints: number[]): string {
  font.widths[index] ??= advanceWidth * font.scale
  font.unicode[index] ??= codePoints
  return index.toString(16).padStart(4, '0')
}
