import { describe, expect, it } from 'vitest'
import { isCommonWord } from '../../content/language/common-words.ts'
import { isPassive } from '../../content/language/passive.ts'
import { readingOf } from '../../content/language/reading-age.ts'
import { sentencesIn } from '../../content/language/sentences.ts'
import { syllablesIn } from '../../content/language/syllables.ts'
import { wordCount } from '../../content/language/words.ts'

describe('sentences', () => {
  it('do not end after e.g., a title, a number of a list or a time', () => {
    expect(sentencesIn('1. Ask Dr. Smith, e.g. Carer’s Allowance, by 9.30am. Is it free? Yes!')).toEqual([
      '1. Ask Dr. Smith, e.g. Carer’s Allowance, by 9.30am.',
      'Is it free?',
      'Yes!',
    ])
  })

  it('end with their line', () => {
    expect(sentencesIn('You can get:\na card\na break')).toHaveLength(3)
  })
})

it('a telephone number and a web address are one word each', () => {
  expect(wordCount('Ring 01305 221 016 or see https://www.gov.uk/carers-allowance today')).toBe(6)
})

it.each([
  ['GP', 2],
  ['NHS', 3],
  ['BBW', 5],
  ['PIP', 1],
  ['carer’s', 2],
  ['council', 2],
  ['assessment', 3],
  ['hour', 1],
  ['Blandford', 2],
  ['£86.45', 1],
  ['constructor', 3],
])('%s has %i syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count)
})

it('the reading age is the Flesch-Kincaid grade and five', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45
  expect(readingOf(['The cat sat on the mat.']).age).toBeCloseTo(3.55)
  expect(readingOf([]).age).toBe(0)
})

it.each(['You will be told within a week.', 'It is not usually paid.', 'The plan was written by staff.', 'You should be sent a copy.'])(
  '"%s" is passive',
  (sentence) => {
    expect(isPassive(sentence)).toBe(true)
  },
)

it.each(['You are tired.', 'They are disabled and you are worried.', 'The council wrote the plan.', 'It is free.'])('"%s" is not passive', (sentence) => {
  expect(isPassive(sentence)).toBe(false)
})

it('common words stay common with a plain ending, and rare ones stay rare', () => {
  expect(['help', 'helping', 'worries', 'stopped', 'bigger', 'mum', '35'].filter((word) => !isCommonWord(word))).toEqual([])
  expect(isCommonWord('entitlement')).toBe(false)
})
