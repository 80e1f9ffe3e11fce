import type { AttributedText, TextRun } from './plain-text.ts'

/** Finds, for stretches of a text, the first of their fonts that has their letters. */
export type ChooseFonts = (text: AttributedText) => AttributedText

/**
 * react-pdf lets a stretch of one font run on where a link or bold words begin. What it then puts together takes the fonts
 * to choose from for the chosen one, and letters are lost. So each run has its fonts chosen by itself.
 */
export function runByRun(choose: ChooseFonts): ChooseFonts {
  return ({ string, runs }) => ({ string, runs: runs.flatMap((run) => chosenFor(run, string, choose)) })
}

function chosenFor({ start, end, attributes }: TextRun, string: string, choose: ChooseFonts): TextRun[] {
  const letters = string.slice(start, end)
  const { runs } = choose({ string: letters, runs: [{ start: 0, end: letters.length, attributes }] })
  return runs.map((chosen) => ({ ...chosen, start: start + chosen.start, end: start + chosen.end }))
}
