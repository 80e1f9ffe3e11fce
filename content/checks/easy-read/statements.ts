import { easyReadLimits } from '../../language/easy-read-limits.ts'
import { isPassive } from '../../language/passive.ts'
import { wordCount } from '../../language/words.ts'
import { easyReadTexts, type Check } from '../check.ts'
import { warning } from '../finding.ts'

interface Sign {
  isIn: (sentence: string) => boolean
  problem: (sentence: string) => string
  remedy: string
}

const { better, most } = easyReadLimits.words
const numberWord = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b/i
const joined = /(?:\b(?:and|but)\s+(?:I|you|he|she|it|we|they|this|that|there)\b|\bbut\b)/i

/** What makes a statement of easy read harder than it need be, from the easy-read rules of the project. Publishing stops at what is worse. */
const signs: readonly Sign[] = [
  {
    isIn: (sentence) => wordCount(sentence) > better && wordCount(sentence) <= most,
    problem: (sentence) => `has a sentence of ${wordCount(sentence)} words`,
    remedy: `${better} words or fewer are better.`,
  },
  {
    isIn: (sentence) => numberWord.test(sentence),
    problem: (sentence) => `writes the number "${numberWord.exec(sentence)?.[0] ?? ''}" in letters`,
    remedy: 'Use digits.',
  },
  { isIn: isPassive, problem: () => 'does not say who does it', remedy: 'Begin with the person who does it.' },
  {
    isIn: (sentence) => joined.test(sentence),
    problem: (sentence) => `joins two thoughts with "${joined.exec(sentence)?.[0] ?? ''}"`,
    remedy: 'Make two statements of it.',
  },
]

export const easyReadStatements: Check = (checked) =>
  easyReadTexts(checked).flatMap(({ record, passages }) =>
    passages
      .filter(({ shape }) => shape === 'item')
      .flatMap(({ field, sentences }) =>
        sentences.flatMap((sentence) =>
          signs.filter(({ isIn }) => isIn(sentence)).map(({ problem, remedy }) => warning({ record, field, problem: problem(sentence), remedy })),
        ),
      ),
  )
