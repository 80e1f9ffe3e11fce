/** How high a title stands: 1 is the page's own. */
export type TitleLevel = 1 | 2 | 3 | 4

/** A run of words in the order they are read aloud, not yet broken into lines. */
export interface Paragraph {
  words: string
  /** In front of the words: `- ` or `1. `. */
  marker: string
  /** How deep it stands inside steps, councils and the like: 0 outside them. */
  depth: number
  /** Empty lines before it: none inside a list, one before a paragraph, two before a title. */
  space: 0 | 1 | 2
  /** Only titles have one. */
  level?: TitleLevel
}

interface Looks {
  marker?: string
  space?: Paragraph['space']
}

/** Makes one paragraph. Blanks and line ends in the words are made single spaces. */
export function paragraph(words: string, { marker = '', space = 1 }: Looks = {}): Paragraph {
  return { words: words.replace(/\s+/g, ' ').trim(), marker, depth: 0, space }
}

/** A title says by the empty lines above it how high it stands: rows of signs would be read out one by one. */
export function title(words: string, level: TitleLevel): Paragraph {
  return { ...paragraph(words, { space: level <= 2 ? 2 : 1 }), level }
}

/** Puts paragraphs one step deeper, so that what belongs to a step or a council stands under it. */
export function indent(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((each) => ({ ...each, depth: each.depth + 1 }))
}

/** Puts the first paragraph close to what is before it. */
export function close(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((each, index) => (index === 0 ? { ...each, space: 0 } : each))
}
