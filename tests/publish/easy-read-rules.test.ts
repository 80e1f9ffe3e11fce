import { describe, expect, it } from 'vitest'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import type { Records } from '../../content/schema/publication.ts'
import { line, smallRecords, smallSettings, text, today } from './small-records.ts'

const validate = (records: Records): string[] => validatePublication(records, smallSettings, { pictureExists: () => true, today }).map(formatProblem)
const easyRead = (...statements: unknown[]): Records =>
  smallRecords({
    'easy-reads': [
      {
        slug: 'breaks',
        sections: [
          { title: 'What it is', steps: [{ picture: 'phone', statements: statements.map((words) => (typeof words === 'string' ? line(words) : words)) }] },
        ],
      },
    ],
  })
const statement = 'easy-reads/breaks > sections[0].steps[0].statements[0]'

describe('easy read that is hard to read is reported', () => {
  it.each([
    ['You can ask the council for a rest from your caring work each week of winter.', 'has a sentence of 16 words. Use at most 15, better 10.'],
    ['You can rest. We can help.', 'has 2 sentences. Write one sentence in each statement.'],
    ['You don’t have to pay.', 'has "don’t", a shortened word. Write it in full: "do not", "it is".'],
    ["It's free.", 'has "It\'s", a shortened word. Write it in full: "do not", "it is".'],
    ['Ask someone, e.g. a friend.', 'has "e.g.". Use words: "for example", "that is".'],
    ['You can rest (for free).', 'has brackets. Write a sentence of its own.'],
    ['You can rest; it is free.', 'has a semicolon. Write two statements.'],
    ['You & your family can rest.', 'has the sign &. Write "and".'],
    ['You get 50% of it.', 'has the sign %. Say it in words: "half", "1 in 4".'],
    ['Bring a letter and/or a card.', 'has a slash. Write "or" or "and".'],
    ['Read part II now.', 'has the Roman number II. Use digits: 2, 3, 4.'],
    ['You may get DLA.', 'has "DLA", which is not explained. Write it in full, or add it to the jargon ledger.'],
  ])('%s', (words, message) => {
    expect(validate(easyRead(words))).toEqual([`${statement}: ${message}`])
  })

  it('bold without a meaning', () => {
    expect(validate(easyRead([{ ...text('Rest'), strong: true }]))).toEqual([
      `${statement}: has "Rest" in bold without a meaning. Make it a hard word of the jargon ledger, or plain.`,
    ])
  })

  it('a hard word that the ledger does not explain', () => {
    expect(validate(easyRead([{ kind: 'term', term: 'gone', words: 'Rest' }]))).toEqual([
      `${statement}[0].term: points to word of the jargon ledger "gone", which is not published. Publish jargon/gone, or choose another.`,
    ])
  })

  it('a description of spaces, and more statements than a picture can carry', () => {
    const records = easyRead('You can rest.')
    const step = records['easy-reads'][0]?.sections[0]?.steps[0]
    if (!step) throw new Error('the record has a step')
    step.alt = ' '
    step.statements = [...step.statements, ...step.statements, ...step.statements, ...step.statements]
    expect(validate(records)).toEqual([
      'easy-reads/breaks > sections[0].steps[0].alt: has no words. Say what the picture shows, or leave it empty for decoration.',
      'easy-reads/breaks > sections[0].steps[0].statements: has 4 statements beside one picture. Have at most 3. Add a picture for the rest.',
    ])
  })

  it('but not addresses, numbers in groups, names of councils and words the ledger explains', () => {
    const records = easyRead('Ring Dr. Jones on 0800 000 0000 to ask.', 'Go to www.gov.uk/carers for more.', 'A carer’s GP can text CARERS to us.')
    records.jargon[0]?.synonyms.push('GP')
    expect(validate(records)).toEqual([])
  })
})
