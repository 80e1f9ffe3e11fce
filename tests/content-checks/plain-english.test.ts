import { describe, expect, it } from 'vitest'
import { text } from '../publish/small-records.ts'
import { findingsIn, guideSaying, guideWith, told } from './small-check.ts'

const where = 'guides/breaks > parts[0].body[0]'
const words = (count: number): string => `${Array.from({ length: count }, () => 'rest').join(' ')}.`
const many = (sentence: string, times: number): string => Array.from({ length: times }, () => sentence).join(' ')

it('sound content has nothing to find', () => {
  expect(told(guideWith({}))).toEqual([])
})

describe('a sentence', () => {
  it('of 20 words is right, of 21 a warning, of 26 an error', () => {
    expect(told(guideSaying(words(20)))).toEqual([])
    expect(told(guideSaying(words(21)))).toEqual([`warning: ${where}: has a sentence of 21 words, "rest rest rest rest rest rest …". Make two of it.`])
    expect(findingsIn(guideSaying(words(26))).map(({ level }) => level)).toEqual(['error'])
  })

  it('in a table is not judged', () => {
    const table = { kind: 'table', caption: 'Rest', head: ['A', 'B'], rows: [[[text('x')], [text(words(30))]]] }
    expect(told(guideWith({ parts: [{ slug: 'who', title: 'Who', body: [table] }] }))).toEqual([])
  })
})

it('a paragraph of more than 80 words is a warning', () => {
  expect(told(guideSaying(many('You can take a rest now and then each day.', 9)))).toEqual([expect.stringContaining('is a paragraph of 90 words')])
})

describe('a text of a hundred words or more', () => {
  const hard = many('Representatives determine eligibility considering individual circumstances.', 20)

  it('that only the well-read can follow is an error, and its long words a warning', () => {
    const found = findingsIn(guideSaying(hard))
    expect(found).toContainEqual(expect.objectContaining({ level: 'error', problem: expect.stringContaining('has a reading age of') as string }))
    expect(found).toContainEqual(expect.objectContaining({ level: 'warning', problem: expect.stringContaining('words of three syllables or more') as string }))
  })

  it('that seldom says who does things is a warning', () => {
    expect(told(guideSaying(many('You will be told about it soon.', 20)))).toContainEqual(expect.stringContaining('has 20 passive sentences in'))
  })

  it('that is shorter is not judged as a whole', () => {
    expect(
      findingsIn(guideSaying(many('Representatives determine eligibility considering individual circumstances.', 8))).map(({ problem }) => problem),
    ).toEqual([])
  })
})

describe('words', () => {
  it.each(['unpaid carer', 'informal carers', 'suffers from', 'wheelchair-bound', 'the elderly', 'the disabled'])('"%s" is an error', (phrase) => {
    expect(findingsIn(guideSaying(`Help for ${phrase}.`)).map(({ level, problem }) => [level, problem])).toEqual([['error', `says "${phrase}"`]])
  })

  it.each(['the elderly man', 'the disabled person', 'a family carer'])('"%s" is right', (phrase) => {
    expect(told(guideSaying(`Help for ${phrase}.`))).toEqual([])
  })

  it('of the jargon ledger that have something better are named with it, unless their meaning is there', () => {
    const records = guideSaying('You can have Respites.')
    Object.assign(records.jargon[0]!, { sayInstead: 'a break' })
    expect(told(records)).toEqual([`warning: ${where}: uses "Respite" without its meaning. Say "a break", or mark it as a hard word.`])
    const explained = guideSaying('Respite: ', { kind: 'term', term: 'respite', words: 'respite' })
    Object.assign(explained.jargon[0]!, { sayInstead: 'a break' })
    expect(told(explained)).toEqual([])
  })
})

it.each(['here', 'Click here', 'read more', 'https://www.gov.uk/carers'])('a link called "%s" is an error', (name) => {
  expect(told(guideSaying({ kind: 'link', to: '/guides/breaks/', children: [text(name)] }))).toEqual([
    `error: ${where}: has a link called "${name}". Say in its words where it leads: the title of that page is best.`,
  ])
})
