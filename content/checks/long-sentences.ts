import { wordCount } from '../language/words.ts'
import { plainTexts, type Check } from './check.ts'
import { error, warning } from './finding.ts'
import { measuredPassages } from './texts.ts'

/** GOV.UK's content guide: split sentences of more than 25 words. More than 20 are hard when tired. */
export const sentenceLimits = { better: 20, most: 25 } as const

/** Paragraphs that fill a phone's screen are skipped. */
const mostWordsAParagraph = 80

/** No sentence and no paragraph is too long. */
export const longSentences: Check = (checked) =>
  plainTexts(checked).flatMap((text) =>
    measuredPassages(text).flatMap(({ field, words, sentences }) => [
      ...sentences.flatMap((sentence) => {
        const count = wordCount(sentence)
        if (count <= sentenceLimits.better) return []
        const level = count > sentenceLimits.most ? error : warning
        return [level({ record: text.record, field, problem: `has a sentence of ${count} words, "${opening(sentence)}"`, remedy: 'Make two of it.' })]
      }),
      ...(wordCount(words) > mostWordsAParagraph
        ? [warning({ record: text.record, field, problem: `is a paragraph of ${wordCount(words)} words`, remedy: 'Make two of it, or a list.' })]
        : []),
    ]),
  )

/** Enough of a sentence to find it by. */
export function opening(sentence: string): string {
  const words = sentence.split(' ')
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : sentence
}
