interface Shaped {
  glyphs: unknown[]
  positions: object[]
  advanceWidth: number
  script: unknown
  language: unknown
  direction: unknown
  features: unknown
}
type Shape = (words: string, features?: unknown, ...rest: unknown[]) => Shaped

interface Glyph {
  codePoints: number[]
}

/** What the cache needs of a fontkit font. */
export interface ShapingFont {
  layout: Shape
  getGlyph: (id: number, codePoints?: number[]) => Glyph
  hasGlyphForCodePoint: (codePoint: number) => boolean
  glyphForCodePoint: (codePoint: number) => Glyph
  readonly unitsPerEm: number
}

/** Words of one font that are remembered; then it starts anew. What is set often is remembered by `shaped-words.ts` too. */
const LIMIT = 2000

/**
 * Makes a font shape each word once: react-pdf shapes every run from scratch, and texts repeat their words. Kerning
 * across a space is lost, which nobody sees.
 */
export function cacheShaping(font: ShapingFont): void {
  rememberMetrics(font)
  keepCharacters(font)
  const shape = font.layout.bind(font)
  const known = new Map<string, Shaped>()
  const shapeWord = (word: string, features: unknown, rest: unknown[]): Shaped => {
    const hit = known.get(word)
    if (hit) return hit
    const shaped = shape(word, features, ...rest)
    if (known.size >= LIMIT) known.clear()
    known.set(word, shaped)
    return shaped
  }
  font.layout = (words, features, ...rest) =>
    hasFeatures(features) ? shape(words, features, ...rest) : join((words.match(/[^ ]+ ?| +/g) ?? ['']).map((word) => shapeWord(word, features, rest)))
}

/** react-pdf asks for both at every character, and fontkit reads the font's tables each time. */
function rememberMetrics(font: ShapingFont): void {
  const hasGlyph = font.hasGlyphForCodePoint.bind(font)
  const known = new Map<number, boolean>()
  font.hasGlyphForCodePoint = (codePoint) => {
    const remembered = known.get(codePoint)
    if (remembered !== undefined) return remembered
    const found = hasGlyph(codePoint)
    known.set(codePoint, found)
    return found
  }
  Object.defineProperty(font, 'unitsPerEm', { value: font.unitsPerEm })
}

/**
 * fontkit keeps each glyph as it was first asked for. A comma that was first drawn as the lower half of a semicolon stands
 * for no character, and no later file of this process could read a comma out.
 */
function keepCharacters(font: ShapingFont): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints)
    if (glyph.codePoints.length === 0) glyph.codePoints = codePoints
    return glyph
  }
}

const hasFeatures = (features: unknown): boolean => (Array.isArray(features) ? features.length > 0 : Boolean(features))

/** One run of several words. pdfkit scales positions where they stand, so each use gets its own. */
function join(words: readonly Shaped[]): Shaped {
  const { script, language, direction, features } = words[0] as Shaped
  return {
    glyphs: words.flatMap(({ glyphs }) => glyphs),
    positions: words.flatMap(({ positions }) => positions.map((position) => ({ ...position }))),
    advanceWidth: words.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
    script,
    language,
    direction,
    features,
  }
}
