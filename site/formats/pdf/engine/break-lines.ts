/** Something that no line ends inside of, in points. */
export interface Measured {
  width: number
  /** The spaces behind it, which may hang over the end of a line. */
  space: number
}

/** Room that rounding may take. */
const HAIR = 0.001

/**
 * Fills lines from the first to the last. A word does not stand alone on the last of them if the one before can spare one:
 * a single word at the end of a paragraph is easily lost.
 * @param width of every line
 * @returns nothing if a word is wider than a line
 */
export function breakLines<Word extends Measured>(words: readonly Word[], width: number): Word[][] | undefined {
  if (words.some((word) => word.width > width + HAIR)) return undefined
  const lines: Word[][] = []
  let line: Word[] = []
  let used = 0
  for (const word of words) {
    if (line.length && used + word.width > width + HAIR) {
      lines.push(line)
      line = []
      used = 0
    }
    line.push(word)
    used += word.width + word.space
  }
  lines.push(line)
  accompanyLast(lines, width)
  return lines
}

function accompanyLast(lines: readonly Measured[][], width: number): void {
  const [before, last] = lines.slice(-2)
  const moved = before?.at(-1)
  const only = last?.[0]
  if (!before || !moved || !last || !only || last.length !== 1 || before.length < 4) return
  if (moved.width + moved.space + only.width > width) return
  before.pop()
  last.unshift(moved)
}
