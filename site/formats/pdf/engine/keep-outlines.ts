interface Glyph {
  /** Reads its outline from the font's file. */
  _decode: () => unknown
}

/** What this needs of a fontkit font, which keeps its glyphs. */
interface Outlined {
  getGlyph: (id: number, codePoints?: number[]) => unknown
}

/**
 * Makes a font read each outline once in a process. fontkit reads it, point by point, for every file that embeds the glyph,
 * only to see whether it is put together of others.
 */
export function keepOutlines(font: Outlined): void {
  const getGlyph = font.getGlyph.bind(font) as (id: number, codePoints?: number[]) => Glyph
  const kept = new WeakSet<Glyph>()
  font.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id, codePoints)
    if (kept.has(glyph)) return glyph
    kept.add(glyph)
    const read = glyph._decode.bind(glyph)
    let outline: { read: unknown } | undefined
    glyph._decode = () => (outline ??= { read: read() }).read
    return glyph
  }
}
