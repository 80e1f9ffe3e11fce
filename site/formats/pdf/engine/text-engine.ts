import layoutEngine from '@react-pdf/textkit'
import { isPlain, type AttributedText, type Container } from './plain-text.ts'
import { setPlainText } from './set-plain-text.ts'
import type { SetLine } from './set-line.ts'
import { runByRun, type ChooseFonts } from './run-by-run.ts'
import { wholePhrases, type FindDirections } from './whole-phrases.ts'

export * from '@react-pdf/textkit'

type Engine = (text: AttributedText, container: Container, options?: unknown) => SetLine[][]

/** The steps of react-pdf's engine, as far as one of them is changed here. */
export interface Steps {
  fontSubstitution: () => ChooseFonts
  bidi: () => FindDirections
}

/**
 * react-pdf's text engine, with a short way for what nearly every text of ours is: words of one direction in fonts that
 * have them, set ragged. Everything else, and a word that is wider than its line, goes the long way.
 */
export default function textEngine(steps: Steps): Engine {
  const setAnything = (layoutEngine as unknown as (steps: Steps) => Engine)({
    ...steps,
    fontSubstitution: () => runByRun(steps.fontSubstitution()),
    bidi: () => wholePhrases(steps.bidi()),
  })
  return (text, container, options) => {
    const lines = isPlain(text, container) ? setPlainText(text, container) : undefined
    return lines ? [lines] : setAnything(text, container, options)
  }
}
