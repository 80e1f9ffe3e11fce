/** Columns of a line: what braille displays, terminals and e-mail show without breaking it again. */
export const columns = 72

/** A run of words not yet broken into lines, and what stands in front of its first and further lines. */
export interface Paragraph {
  words: string
  /** In front of the first line: `- ` or `1. `, after the indent of whatever it stands in. */
  first: string
  /** In front of every further line, so that they line up under the first. */
  rest: string
  /** Empty lines before it: none inside a list, one before a paragraph, two before a title. */
  space: 0 | 1 | 2
}

/** Makes one paragraph. Blanks and line ends in the words are made single spaces. */
export function paragraph(words: string, { marker = '', space = 1 }: { marker?: string; space?: Paragraph['space'] } = {}): Paragraph {
  return { words: words.replace(/\s+/g, ' ').trim(), first: marker, rest: ' '.repeat(marker.length), space }
}

/** Moves paragraphs to the right, so that what belongs to a step or a council stands under it. */
export function indent(paragraphs: readonly Paragraph[], by = '  '): Paragraph[] {
  return paragraphs.map((each) => ({ ...each, first: by + each.first, rest: by + each.rest }))
}

/** Puts the first paragraph close to what is before it. */
export function close(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((each, index) => (index === 0 ? { ...each, space: 0 } : each))
}

/** Breaks paragraphs into lines. A word longer than the line (a web address) stays whole: half an address is no use. */
export function toLines(paragraphs: readonly Paragraph[]): string {
  const written = paragraphs.filter(({ words }) => words !== '')
  return written.map((each, index) => (index === 0 ? '' : '\n'.repeat(each.space + 1)) + breakLines(each).join('\n')).join('')
}

function breakLines({ words, first, rest }: Paragraph): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of words.split(' ')) {
    const joined = isEmpty ? line + word : `${line} ${word}`
    if (!isEmpty && joined.length > columns) {
      lines.push(line)
      line = rest + word
    } else line = joined
    isEmpty = false
  }
  return [...lines, line]
}
