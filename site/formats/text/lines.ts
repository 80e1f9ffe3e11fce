import type { Paragraph } from '../shared/reading-order/paragraph.ts'

/** Columns of a line: what braille displays, terminals and e-mail show without breaking it again. */
const columns = 72
const stepIn = '  '

/** Breaks paragraphs into lines. A word longer than the line (a web address) stays whole: half an address is no use. */
export function toLines(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((each, index) => (index === 0 ? '' : '\n'.repeat(each.space + 1)) + breakLines(each).join('\n')).join('')
}

function breakLines({ words, marker, depth }: Paragraph): string[] {
  const lines: string[] = []
  const edge = stepIn.repeat(depth)
  let line = edge + marker
  let isEmpty = true
  for (const word of words.split(' ')) {
    const joined = isEmpty ? line + word : `${line} ${word}`
    if (!isEmpty && joined.length > columns) {
      lines.push(line)
      // Further lines stand under the first word, not under the marker.
      line = edge + ' '.repeat(marker.length) + word
    } else line = joined
    isEmpty = false
  }
  return [...lines, line]
}
