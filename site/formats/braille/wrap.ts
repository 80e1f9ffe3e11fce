/** Unified English Braille's line continuation sign (dot 5): the word goes on in the next line, and no hyphen belongs to it. */
const goesOn = '"'

/** Cells left free before the first line and before the others, and how wide a line is. */
export interface Margins {
  first: number
  rest: number
  width: number
}

/** Breaks a line of cells at its blanks. A word longer than a line, such as a web address, is broken and its parts marked. */
export function wrap(cells: string, { first, rest, width }: Margins): string[] {
  const pieces = cells.split(' ').flatMap((word) => breakWord(word, width - Math.max(first, rest)))
  const lines: string[] = []
  let words: string[] = []
  let length = first
  for (const piece of pieces) {
    if (words.length > 0 && length + 1 + piece.length > width) {
      lines.push(words.join(' '))
      words = []
      length = rest
    }
    length += piece.length + (words.length > 0 ? 1 : 0)
    words.push(piece)
  }
  return [...lines, words.join(' ')].map((line, index) => ' '.repeat(index === 0 ? first : rest) + line)
}

/** Parts of a word that each fit into a line. */
function breakWord(word: string, room: number): string[] {
  if (word.length <= room) return [word]
  const cut = cutAt(word, room - goesOn.length)
  return [word.slice(0, cut) + goesOn, ...breakWord(word.slice(cut), room)]
}

/** After the last slash (`_/`) that fits, if it does not leave half a line empty. */
function cutAt(word: string, room: number): number {
  const slash = word.lastIndexOf('_/', room - 2)
  return slash > room / 2 ? slash + 2 : room
}
