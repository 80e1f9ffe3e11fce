import { describe, expect, it } from 'vitest'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import type { Records } from '../../content/schema/publication.ts'
import { smallRecords, smallSettings, today } from './small-records.ts'

const validate = (records: Records): string[] => validatePublication(records, smallSettings, { pictureExists: () => true, today }).map(formatProblem)

describe('a question of "What could help me?"', () => {
  const answers = [
    { words: 'Money', guides: ['breaks'] },
    { words: 'Time', topics: ['money'] },
  ]
  const asked = (...questions: Record<string, unknown>[]): Records => smallRecords({ questions: questions.map((fields) => ({ slug: 'hardest', ...fields })) })

  it.each<[string, Records, string]>([
    [
      'an answer that leads nowhere',
      asked({ answers: [...answers, { words: 'Sleep' }] }),
      'questions/hardest > answers[2]: leads nowhere. Choose a guide, a topic or a service for it, or take the answer out.',
    ],
    [
      'an answer that is there twice',
      asked({ answers: [...answers, { words: 'Money', guides: ['breaks'] }] }),
      'questions/hardest > answers[2]: is "Money", which an earlier answer says already. Word each answer differently.',
    ],
    [
      'an answer that leads to what is not published',
      asked({ answers: [...answers, { words: 'Sleep', guides: ['nights'] }] }),
      'questions/hardest > answers[2].guides[0]: points to guide "nights", which is not published. Publish guides/nights, or choose another.',
    ],
    [
      'a second question about the place',
      asked({ slug: 'where', kind: 'place', order: 2 }, { slug: 'council', kind: 'place', order: 3 }),
      'questions/council > kind: asks for the place again. Keep one question that asks where the person lives.',
    ],
  ])('cannot have %s', (_name, records, message) => {
    expect(validate(records)).toEqual([message])
  })

  it('cannot lead to a sensitive guide, since its list is printed and kept', () => {
    const records = smallRecords({ guides: [{ slug: 'breaks', isSensitive: true }], questions: [{ slug: 'hardest', answers }] })
    expect(validate(records)).toEqual([
      'questions/hardest > answers[0]: leads to the sensitive guide "breaks", which must not stand on a list that people print and keep. Choose another guide.',
    ])
  })
})
