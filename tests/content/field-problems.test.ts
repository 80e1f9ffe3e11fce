import { describe, expect, it } from 'vitest'
import { parseRecord, parseRecordList } from '../../content/files/read-record.ts'
import { parseSettings } from '../../content/files/site-file.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import { problemsOf } from './guide-text.ts'

const serviceProblems = (...lines: string[]): string[] => parseRecord('services', `${lines.join('\n')}\n`, 'services/x.yaml').problems.map(formatProblem)
const factProblems = (...lines: string[]): string[] => parseRecordList('facts', `${lines.join('\n')}\n`, 'facts.yaml').problems.map(formatProblem)

describe('a field that is not written as it should be is refused with its line', () => {
  // More fields of the guide start on line 9.
  it.each([
    ['an unknown field', 'colour: red', 'colour: is not the name of a field. Correct the spelling or take it out.'],
    ['one that the file name gives', 'slug: money', 'slug: has no place here. Take it out: the name of the file is the slug.'],
    ['one that stands below', 'parts: []', 'parts: has no place here. Take it out: it is written below the second --- line.'],
    ['one entry instead of a list', 'topics: breaks', 'topics: is "breaks", but must be a list. Write each entry on a line of its own, after "- ".'],
    ['words instead of true', 'isSensitive: maybe', 'isSensitive: is "maybe", but must be true or false. Write true or false here.'],
    [
      'an id of another form',
      'id: abc',
      'id: is "abc", which is not written as it should be. Write a UUID, or take the id out: it is then made from the slug.',
    ],
    ['a number where words belong', 'keyPoints: [3]', 'keyPoints[0]: must be words. Put it in quotes.'],
    ['a list where words belong', 'whatHappensNext: [a]', 'whatHappensNext: must be words. Write one text here, not a list or a group of fields.'],
    [
      'italics in a line',
      'keyPoints: ["fine", "*bad*"]',
      'keyPoints[1]: italics are not used here, because they are hard to read. Use **bold**, or plain words.',
    ],
    [
      'a wrong address in a line',
      'keyPoints: ["[a](b)"]',
      'keyPoints[0] link address: is "b", which is not written as it should be. Start with / for a page of this site, or https://, tel: or mailto:.',
    ],
    ['too many entries', 'nextSteps: [a, b, c, d, e, f]', 'nextSteps: is too long or too big (6 entries). It must be at most 5 entries.'],
  ])('%s', (_name, field, problem) => {
    expect(problemsOf('Words.', [field])).toEqual([`guides/money.mdx:9 > ${problem}`])
  })

  it('names the line within a text of several lines', () => {
    const text = ['whatHappensNext: |', '  One.', '', '  - two', '    - three']
    expect(problemsOf('Words.', text)).toEqual([
      'guides/money.mdx:13 > whatHappensNext: a list stands inside another list or line. Lists are flat: make it one list, or two with a sentence between.',
    ])
  })

  it('tells every problem of a service at once', () => {
    expect(
      serviceProblems(
        'name: A',
        'offers: ""',
        'whoFor: B',
        'checkedOn: today',
        'nextCheck: 2027-02-30',
        'topics: [a]',
        'areas: []',
        'email: x',
        'cost: free',
        'phones:',
        '  - kind: fax',
        '    number: 999',
      ),
    ).toEqual([
      'services/x.yaml:4 > checkedOn: is "today", which is not written as it should be. Write the day as 2026-11-22.',
      'services/x.yaml:5 > nextCheck: is "2027-02-30", which is not written as it should be. Write the day as 2026-11-22.',
      'services/x.yaml:2 > offers: has no words. Write them, or take the field out if it is not needed.',
      'services/x.yaml:7 > areas: is empty. Give it at least one entry.',
      'services/x.yaml:11 > phones[0].kind: is "fax", which is not one of the choices. Use one of: phone, text, textphone, relay.',
      'services/x.yaml:12 > phones[0].number: is "999", but must be words. Put it in quotes.',
      'services/x.yaml:8 > email: is "x", which is not written as it should be. Write an email address such as help@example.org.',
      'services/x.yaml:9 > cost: is "free", but must be a group of fields. Write its fields below it, each on a line of its own.',
      'services/x.yaml:1 > access: is missing. Add it: a group of fields.',
    ])
  })
})

describe('a file that is not what it should be is refused', () => {
  it('a guide without its fields', () => {
    expect(parseRecord('guides', 'Words.', 'guides/x.mdx').problems.map(formatProblem)).toEqual([
      'guides/x.mdx:1: does not start with its fields. Start the file with a line of three hyphens (---), then the fields, then three hyphens again.',
    ])
  })

  it('an empty file', () => {
    expect(serviceProblems()).toEqual(['services/x.yaml:1: holds no fields. Write each field on its own line, as name: value.'])
  })

  it('a name that cannot be an address', () => {
    const text = '---\ncheckedOn: 2026-11-01\nnextCheck: 2027-05-01\ntitle: A\ndescription: B\n---\n\nWords.\n'
    expect(parseRecord('pages', text, 'pages/Our_Page.mdx').problems.map(formatProblem)).toEqual([
      'pages/Our_Page.mdx > slug: the file name "Our_Page" cannot be a web address. Rename the file: lower-case letters, digits and single hyphens.',
    ])
  })

  it('YAML with a mistake', () => {
    const [problem] = serviceProblems('name: A', 'name: B')
    expect(problem).toMatch(/^services\/x\.yaml:2: .*unique.*Correct the YAML: check the spaces at the start of the line, the colons and the quotes\.$/)
  })

  it('a list that is none', () => {
    expect(factProblems('a: b')).toEqual(['facts.yaml: is not a list of records. Start each record with "- slug: its-name".'])
  })

  it('a list with entries that are no records, have no slug or have it twice', () => {
    const rest = ['  name: A', '  value: "35"', '  asOf: "2026"', '  reviewBy: 2026-11-01', '  sources: []']
    expect(factProblems('- slug: a', ...rest, '- words', '- name: B', '- slug: a', ...rest)).toEqual([
      'facts.yaml:7 > [1]: holds no fields. Write each field on its own line, as name: value.',
      'facts.yaml:8 > [2].slug: is missing. Add a slug, such as slug: carers-allowance-rate.',
      'facts.yaml:9 > a.slug: stands in the list twice. Give one of the two another slug, or delete it.',
    ])
  })

  it('settings that lack what every page needs', () => {
    const problems = parseSettings('name: x\naddress: here\n').problems.map(formatProblem)
    expect(problems).toContain('site.yaml:1 > area: is missing. Add it: words.')
    expect(problems).toContain(
      'site.yaml:2 > address: is "here", which is not written as it should be. Write a whole web address such as https://example.org/.',
    )
  })
})

describe('files from other machines', () => {
  it('are read alike with a byte order mark and line ends of Windows', () => {
    const text = '---\ncheckedOn: 2026-11-01\nnextCheck: 2027-05-01\ntitle: A\ndescription: B\n---\n\nOne\ntwo.\n\nThree.\n'
    const plain = parseRecord('pages', text, 'pages/a.mdx')
    expect(plain.problems).toEqual([])
    expect(parseRecord('pages', `\uFEFF${text.replaceAll('\n', '\r\n')}`, 'pages/a.mdx')).toEqual(plain)
  })
})
