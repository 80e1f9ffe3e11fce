import { expect, it } from 'vitest'
import type { BestAnswerView } from '../../formats/search/word-book.ts'
import { findBestAnswer } from './best-answer.ts'

const answer = (to: string, isUrgent: boolean, ...asks: string[]): BestAnswerView => ({ asks, to, title: to, formats: [], isUrgent })
const answers = [
  answer('/guides/breaks/', false, 'a break', 'respite care'),
  answer('/guides/emergency-plan/', false, 'emergency plan'),
  answer('/guides/help-now/', true, 'emergency', 'kill myself'),
  answer('/guides/quiet/', true, 'he hit me'),
  answer('/guides/when-someone-dies/', false, 'die', 'someone has died'),
  answer('/guides/talk/', true, 'want to die'),
]
const found = (words: string) => {
  const { best, isUrgent } = findBestAnswer(words, answers)
  return [best?.to, isUrgent]
}

it('answers a question asked in these words, whatever small words stand between them', () => {
  expect(found('How do I get a break?')).toEqual(['/guides/breaks/', false])
  expect(found('Care, respite')).toEqual(['/guides/breaks/', false])
})

it('leaves other questions that hold the words to search', () => {
  expect(found('break a leg')).toEqual([undefined, false])
  expect(found('respite care in a home')).toEqual([undefined, false])
})

it('hears danger and despair among other words', () => {
  expect(found('last night he hit me again')).toEqual(['/guides/quiet/', true])
  expect(found('i want to kill myself')).toEqual(['/guides/help-now/', true])
  expect(found('I want to die!')).toEqual(['/guides/talk/', true])
  expect(found('i just want to die now')).toEqual(['/guides/talk/', true])
  expect(found('did he die')).toEqual(['/guides/when-someone-dies/', false])
  expect(found('emergency plan')).toEqual(['/guides/emergency-plan/', true])
})
