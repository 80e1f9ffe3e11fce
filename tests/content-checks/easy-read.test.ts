import { expect, it } from 'vitest'
import { easyReadOf, findingsIn, told } from './small-check.ts'

const step = 'warning: easy-reads/breaks > sections[0].steps[0].statements'

it('easy read that keeps the rules has nothing to find', () => {
  expect(told(easyReadOf(['You can rest.'], ['Ring us to ask.', 'We will help you.']))).toEqual([])
})

it.each([
  ['You can ask us for a rest from caring each week.', 'has a sentence of 11 words. 10 words or fewer are better.'],
  ['You can rest for two days.', 'writes the number "two" in letters. Use digits.'],
  ['You will be told.', 'does not say who does it. Begin with the person who does it.'],
  ['Ring us and we will help.', 'joins two thoughts with "and we". Make two statements of it.'],
  ['It is free.', 'begins with "It". Say again who or what is meant.'],
])('"%s" is told', (words, message) => {
  expect(told(easyReadOf([words]))).toEqual([`${step}[0]: ${message}`])
})

it('a rare word is told once, a word that the ledger explains never', () => {
  expect(
    told(easyReadOf(['This entitlement helps.', 'Ask about the entitlement.'], ['You can have respite.'])).filter((words) => words.includes('common')),
  ).toEqual([`${step}[0]: uses "entitlement", which is not a common word. Choose a commoner one, or explain it in the jargon ledger.`])
})

it('a hard word is explained in its own statement or the next', () => {
  const term = { kind: 'term', term: 'respite', words: 'Respite' }
  expect(told(easyReadOf([term]))).toEqual([`${step}[0]: does not explain "Respite" at once. Say in the next statement what it is.`])
  expect(told(easyReadOf([term, 'You get a rest.'], [term]))).toEqual([])
})

it('three statements for one picture are one too many', () => {
  expect(told(easyReadOf(['You rest.', 'We help.', 'Ring us.']))).toEqual([
    `${step}: has 3 statements beside one picture. 2 are better: add a picture for the rest.`,
  ])
})

it('words for grown-up readers are an error once the text is long enough to judge', () => {
  const hard = Array.from({ length: 15 }, () => ['Professional representatives determine eligibility considering individual circumstances.'])
  expect(findingsIn(easyReadOf(...hard)).filter(({ level }) => level === 'error')).toEqual([
    expect.objectContaining({ problem: expect.stringContaining('has a Flesch-Kincaid grade of') as string }),
  ])
})

it('easy read older than its guide is out of step', () => {
  const records = easyReadOf(['You can rest.'])
  records.guides[0]!.checkedOn = '2026-11-20'
  expect(told(records)).toEqual([
    'warning: easy-reads/breaks > basedOn: was written from the guide of 2026-11-01, which was checked again on 2026-11-20. Read both side by side, then set the day.',
  ])
})
