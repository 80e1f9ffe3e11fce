import type { ShapingFont } from './shaping-cache.ts'

/**
 * Atkinson Hyperlegible Next has no arrows, ticks, boxes, telephone or non-breaking hyphen. What has plain words or a
 * plain sign of the same meaning is written so; anything else is refused, so that nothing is ever dropped.
 */
const SAME_MEANING: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2212': '–',
  '\u2032': '’',
  '\u2033': '”',
  '\u2043': '•',
  '\u25aa': '•',
  '\u25cf': '•',
  '\u2027': '·',
  '\u2192': '>',
  '\u2794': '>',
  '\u27a1': '>',
  '\u21d2': '>',
  '\u203a': '>',
  '\u25b6': '>',
  '\u25ba': '>',
  '\u2190': '<',
  '\u2713': 'yes',
  '\u2714': 'yes',
  '\u2705': 'yes',
  '\u2717': 'no',
  '\u2718': 'no',
  '\u274c': 'no',
  '\u260e': 'phone',
  '\u{1f4de}': 'phone',
  '\u2103': '°C',
  '\u2116': 'No.',
  '\u2265': 'at least ',
  '\u2264': 'at most ',
  '\u2248': 'about ',
  '\u2260': 'not ',
}
const INVISIBLE = /\u00ad|[\u200b\u200e\u200f]|\u2060|\u2028|\u2029|\ufeff|\ufe0e|\ufe0f/gu
/** What joins or parts the letters of Arabic or Bengali script stays between them, and only there. */
const JOINERS = /(?<![\p{Script=Arabic}\p{Script=Bengali}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{Script=Arabic}\p{Script=Bengali}\u200c\u200d])/gu
const SPACES = /[\t\r\n\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu
const NO_BREAK_SPACES = /[\u2007\u202f]/gu

/** Whether words are of letters and signs that the first of our fonts has, every one: most are. */
export const isBasicLatin = (words: string): boolean => /^[\u0020-\u007e]*$/.test(words)

/** Words with every character the fonts can show: invisible ones gone, spaces made plain, signs written as words. */
export function printable(words: string, fonts: readonly ShapingFont[]): string {
  const plain = words.normalize('NFC').replace(INVISIBLE, '').replace(JOINERS, '').replace(SPACES, ' ').replace(NO_BREAK_SPACES, '\u00a0')
  return /^[\u0020-\u007e\u00a0-\u00ff\u2013-\u201d]*$/.test(plain) ? plain : Array.from(plain, (character) => printableCharacter(character, fonts)).join('')
}

/** Fonts of other scripts have some of these signs: they would look out of place among Latin letters. */
function printableCharacter(character: string, fonts: readonly ShapingFont[]): string {
  const same = SAME_MEANING[character]
  if (same === undefined && isShown(character, fonts)) return character
  const plain = same ?? character.normalize('NFKC')
  return Array.from(plain).every((part) => isShown(part, fonts)) ? plain : character
}

/** Characters that no font can show, each once. */
export function missingCharacters(words: string, fonts: readonly ShapingFont[]): string[] {
  return [...new Set(words)].filter((character) => !isShown(character, fonts))
}

function isShown(character: string, fonts: readonly ShapingFont[]): boolean {
  return fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
}
