import { isPassive } from '../language/passive.ts'
import { leastWords, plainTexts, type Check } from './check.ts'
import { warning } from './finding.ts'
import { opening } from './long-sentences.ts'
import { measuredPassages } from './texts.ts'

/** Readers need to know who does it. One sentence in ten may leave it open (from the plain-English bars of the project). */
const mostPassives = 0.1

/** One or two in a short text say nothing about it. */
const leastPassives = 3

export const passives: Check = (checked) =>
  plainTexts(checked)
    .filter(({ reading }) => reading.words >= leastWords)
    .flatMap((text) => {
      const found = measuredPassages(text).flatMap(({ sentences }) => sentences.filter(isPassive))
      if (found.length < leastPassives || found.length <= mostPassives * text.reading.sentences) return []
      const examples = found.slice(0, 3).map((sentence) => `"${opening(sentence)}"`)
      const problem = `has ${found.length} passive sentences in ${text.reading.sentences}, such as ${examples.join(', ')}`
      return [warning({ record: text.record, field: '', problem, remedy: 'Say who does it.' })]
    })
