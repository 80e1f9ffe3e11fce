import { describe, expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { documentText } from '../../content/document/document-text.ts'
import { finishedTranslations } from '../../content/document/translation/finished.ts'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import type { Records } from '../../content/schema/publication.ts'
import { told } from '../content-checks/small-check.ts'
import { line, paragraph, smallRecords, smallSettings, today } from './small-records.ts'

const factNode = { kind: 'fact', fact: 'benefit' }
const hours = (fields: Record<string, unknown> = {}) => ({ slug: 'benefit', value: '35 hours in 2 weeks', per: undefined, ...fields })
const saying = (...words: unknown[]) => ({ parts: [{ slug: 'who', title: 'Kto', body: [paragraph(...words)] }] })

const polish = (given: Parameters<typeof smallRecords>[0] = {}): Records =>
  smallRecords({ languages: [{ slug: 'pl' }], translations: [{ slug: 'pl-breaks' }], ...given })

const leftOut = (records: Records): string[] => finishedTranslations(records).leftOut.map(formatProblem)
const problems = (records: Records): string[] => validatePublication(records, smallSettings, { pictureExists: () => true, today }).map(formatProblem)
const textOf = (records: Records, address: string): string => {
  const found = buildDocuments({ records, settings: smallSettings }, { today }).find((document) => document.address === address)
  return found ? documentText(found) : ''
}

describe('English that a translation leaves out', () => {
  const facts = [hours()]
  const news = { slug: 'news', guides: ['breaks'], body: [paragraph('It is ', factNode, ' now.')] }
  const story = { slug: 'jo', guides: ['breaks'], body: [paragraph('I had ', factNode, '.')] }

  it('does not need words in its language: the notice and the story stay on the English page', () => {
    const records = polish({ facts, notices: [news], stories: [story] })
    expect(problems(records)).toEqual([])
    expect(textOf(records, '/guides/breaks/')).toContain('It is 35 hours in 2 weeks now.')
    const translated = textOf(records, '/pl/guides/breaks/')
    expect(translated).toContain('pl There is news')
    expect(translated).not.toContain('35 hours')
  })
})

describe('a list of services that is empty in a translation', () => {
  it('says so in its language', () => {
    const nothing = { parts: [{ slug: 'who', title: 'Kto', body: [{ kind: 'serviceList', topic: 'empty' }] }] }
    const topics = [{ slug: 'money' }, { slug: 'empty', title: 'Empty' }]
    const records = polish({ topics, guides: [{ slug: 'breaks', ...nothing }], translations: [{ slug: 'pl-breaks', ...nothing }] })
    expect(textOf(records, '/pl/guides/breaks/')).toContain('pl At the moment we know of no service')
  })
})

describe('the welcome of a language', () => {
  it.each([
    ['a fact', factNode, 'languages/pl > welcome[0][0]: uses the fact "benefit", which has no words in Polish. Add it to languages/pl, under facts.'],
    [
      'a hard word',
      { kind: 'term', term: 'respite', words: 'respite' },
      'languages/pl > welcome[0][0]: uses the hard word "respite", which has no meaning in Polish. Add it to languages/pl, under meanings.',
    ],
  ])('that uses %s without words of its own keeps the language unfinished, and stops nothing', (_what, node, told) => {
    const records = polish({ facts: [hours()], languages: [{ slug: 'pl', welcome: [[node]] }] })
    expect(leftOut(records)).toEqual([told])
    expect(problems(records)).toEqual([])
    expect(textOf(records, '/pl/')).toBe('')
  })
})

describe('the words of a language for a fact', () => {
  const withWords = (value: string): Records =>
    polish({
      facts: [hours()],
      languages: [{ slug: 'pl', facts: [{ fact: 'benefit', value }] }],
      guides: [{ slug: 'breaks', ...saying(factNode) }],
      translations: [{ slug: 'pl-breaks', ...saying(factNode) }],
    })

  it('may have its numbers in any order', () => {
    expect(leftOut(withWords('w ciągu {2} tygodni {1} godzin'))).toEqual([])
  })

  it.each(['{1} godzin', '35 godzin', '{1} {2} {3}'])('have every number of the English: "%s" does not', (value) => {
    expect(leftOut(withWords(value))).toEqual([
      `translations/pl-breaks > parts[0].body[0].children[0]: uses the fact "benefit", whose words in Polish ("${value}") do not have the numbers of the English ("35 hours in 2 weeks"). Give them each of these places: {1}, {2}, in languages/pl, under facts.`,
    ])
  })
})

describe('an address in a language', () => {
  it('has one translation: a second is left out, and named', () => {
    const records = polish({ translations: [{ slug: 'pl-breaks' }, { slug: 'pl-other', answer: line('Inaczej.') }] })
    const second = 'translations/pl-other > guide: is translated into this language by translations/pl-breaks already. Keep one of the two.'
    expect(leftOut(records)).toEqual([second])
    expect(told(records)).toContain(`warning: ${second}`)
    expect(problems(records)).toEqual([])
  })

  it('is not that of a page', () => {
    expect(problems(polish({ pages: [{ slug: 'pl' }] }))).toEqual(['pages/pl > slug: is "pl", an address the site needs itself. Choose another slug.'])
    expect(problems(smallRecords({ pages: [{ slug: 'pl' }] }))).toEqual([])
  })
})
