import { breakLines, type Measured } from './break-lines.ts'
import type { AttributedText, Container } from './plain-text.ts'
import { setRuns, type SetLine, type StyledPiece } from './set-line.ts'
import { shapeWord } from './shaped-words.ts'

const ALIGNMENT: Readonly<Record<string, number>> = { center: 0.5, right: 1 }

/** What stands together: letters up to and with the spaces behind them, in as many looks as they have. */
interface Word extends Measured {
  pieces: StyledPiece[]
  string: string
}

/**
 * Sets words ragged, line under line: each goes on the line while there is room.
 * @returns nothing if a word is wider than its line, a character has no font, or there are more lines than may be or fit
 */
export function setPlainText(text: AttributedText, container: Container): SetLine[] | undefined {
  const words = wordsOf(text)
  const lines = words && breakLines(words, container.width)
  if (!lines || lines.length > (container.maxLines ?? Infinity)) return undefined
  let y = container.y
  const set = lines.map((onLine) => {
    const line = setLine(onLine, container, y)
    y += line.box.height
    return line
  })
  return y - container.y > container.height ? undefined : set
}

function wordsOf({ string, runs }: AttributedText): Word[] | undefined {
  const words: Word[] = []
  let isOpen = false
  for (const { start, end, attributes } of runs) {
    for (const letters of string.slice(start, end).match(/[^ ]+| +/g) ?? []) {
      const pieces = shapeWord(letters, attributes)
      if (!pieces) return undefined
      const isSpace = letters.startsWith(' ')
      let word = words.at(-1)
      if (!word || (!isSpace && !isOpen)) words.push((word = { pieces: [], string: '', width: 0, space: 0 }))
      isOpen = !isSpace
      word.string += letters
      for (const piece of pieces) {
        const width = (piece.width * attributes.fontSize) / piece.font.unitsPerEm
        word.pieces.push({ piece, attributes })
        if (isSpace) word.space += width
        else word.width += width
      }
    }
  }
  return words
}

function setLine(words: readonly Word[], { x, width }: Container, y: number): SetLine {
  const runs = setRuns(words.flatMap(({ pieces }) => pieces))
  const overflowRight = words.at(-1)?.space ?? 0
  const xAdvance = runs.reduce((sum, run) => sum + run.xAdvance, 0)
  const height = Math.max(...runs.map((run) => run.height))
  const first = runs[0]?.attributes
  const shift = Math.max(0, width + overflowRight - xAdvance) * (ALIGNMENT[first?.align ?? ''] ?? 0)
  return {
    string: words.map(({ string }) => string).join(''),
    runs,
    box: { x: x + shift, y, width: width + overflowRight, height: Math.max(height, first?.lineHeight ?? 0) },
    height,
    ascent: Math.max(...runs.map((run) => run.ascent)),
    descent: 0,
    xAdvance,
    overflowLeft: 0,
    overflowRight,
    decorationLines: [],
  }
}
