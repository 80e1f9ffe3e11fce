import { breakLines, type Measured } from './break-lines.ts'
import type { AttributedText, Container } from './plain-text.ts'
import { setRuns, type SetLine, type StyledWord } from './set-line.ts'
import { shapeWord } from './shaped-words.ts'

const ALIGNMENT: Readonly<Record<string, number>> = { center: 0.5, right: 1 }

/** What stands together: letters up to and with the spaces behind them, in as many looks as they have. */
interface Word extends Measured {
  parts: StyledWord[]
  /** Where its letters begin and its spaces end in the text. */
  start: number
  end: number
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
  const set = lines.map((wordsOfLine) => {
    const line = setLine(text.string, wordsOfLine, container, y)
    y += line.box.height
    return line
  })
  return y - container.y > container.height ? undefined : set
}

function wordsOf({ string, runs }: AttributedText): Word[] | undefined {
  const words: Word[] = []
  let isOpen = false
  for (const { start, end, attributes } of runs) {
    let at = start
    for (const letters of string.slice(start, end).match(/[^ ]+ *| +/g) ?? []) {
      const shaped = shapeWord(letters, attributes)
      if (!shaped) return undefined
      let word = words.at(-1)
      if (!word || (!isOpen && !letters.startsWith(' '))) words.push((word = { parts: [], start: at, end: at, width: 0, space: 0 }))
      isOpen = !letters.endsWith(' ')
      at += letters.length
      word.parts.push({ shaped, attributes })
      word.end = at
      word.width += shaped.width * attributes.fontSize
      word.space += shaped.space * attributes.fontSize
    }
  }
  return words
}

function setLine(text: string, words: readonly Word[], { x, width }: Container, y: number): SetLine {
  const runs = setRuns(words)
  const overflowRight = words.at(-1)?.space ?? 0
  const xAdvance = runs.reduce((sum, run) => sum + run.xAdvance, 0)
  const height = Math.max(...runs.map((run) => run.height))
  const first = runs[0]?.attributes
  const shift = Math.max(0, width + overflowRight - xAdvance) * (ALIGNMENT[first?.align ?? ''] ?? 0)
  return {
    string: stretchOf(text, words),
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

const stretchOf = (text: string, words: readonly Word[]): string => text.slice(words[0]?.start, words.at(-1)?.end)
