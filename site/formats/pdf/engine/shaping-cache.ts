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

/** What the cache needs of a fontkit font. */
export interface ShapingFont {
  layout: Shape
  hasGlyphForCodePoint: (codePoint: number) => boolean
  readonly unitsPerEm: number
}

const LIMIT = 20_000

/**
 * Makes a font shape each word once: react-pdf shapes every run from scratch, and texts repeat their words. Kerning
 * across a space is lost, which nobody sees.
 */
export function cacheShaping(font: ShapingFont): void {
  rememberMetrics(font)
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
