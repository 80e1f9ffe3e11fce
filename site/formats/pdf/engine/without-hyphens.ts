import type { ShapingFont } from './shaping-cache.ts'

const HYPHEN = 0x2d
const BLANK = 0x20

/**
 * react-pdf writes a hyphen where a line ends inside a stretch of letters that is too long for it, even where no word is
 * split: between a word and a link, a bold word or a number that follow it at once. The hyphen would be read out, copied
 * and dialled, so a blank takes its place. Hyphens of the text itself come by shaping; the added one is asked for alone.
 */
export function withoutHyphens(font: ShapingFont): void {
  const layout = font.layout.bind(font)
  const glyphOf = font.glyphForCodePoint.bind(font)
  let isShaping = false
  font.layout = (words, features, ...rest) => {
    isShaping = true
    try {
      return layout(words, features, ...rest)
    } finally {
      isShaping = false
    }
  }
  font.glyphForCodePoint = (codePoint) => glyphOf(codePoint === HYPHEN && !isShaping ? BLANK : codePoint)
}
