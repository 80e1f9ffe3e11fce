import { describe, expect, it } from 'vitest'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import type { Records } from '../../content/schema/publication.ts'
import { smallRecords, smallSettings, today } from './small-records.ts'

const validate = (records: Records): string[] => validatePublication(records, smallSettings, { pictureExists: () => true, today }).map(formatProblem)
const answered = (...answers: Record<string, unknown>[]): Records => smallRecords({ 'best-answers': answers })

describe('a best answer', () => {
  it('may lead to a guide, to a page or to a service alone', () => {
    const records = answered({ slug: 'break', question: 'a break' }, { slug: 'ring', question: 'ring', guide: undefined, service: 'carers-line' })
    expect(validate(records)).toEqual([])
  })

  it.each<[string, Records, string]>([
    [
      'lead to what is not published',
      answered({ slug: 'break', guide: 'nights' }),
      'best-answers/break > guide: points to guide "nights", which is not published. Publish guides/nights, or choose another.',
    ],
    [
      'name a service that is not published',
      answered({ slug: 'break', service: 'night-sitters' }),
      'best-answers/break > service: points to service "night-sitters", which is not published. Publish services/night-sitters, or choose another.',
    ],
    ['lead nowhere', answered({ slug: 'break', guide: undefined }), 'best-answers/break: leads nowhere. Choose a guide, a page or a service for it.'],
    [
      'lead to two places',
      smallRecords({ pages: [{ slug: 'about' }], 'best-answers': [{ slug: 'break', page: 'about' }] }),
      'best-answers/break > page: stands beside a guide, so nobody can tell which comes first. Keep the guide or the page.',
    ],
    [
      'answer what another answers, in other capitals and marks',
      answered({ slug: 'break', question: 'respite care' }, { slug: 'holiday', question: 'a holiday', alsoAsked: ['time off', 'Respite: care!'] }),
      'best-answers/holiday > alsoAsked[1]: is "Respite: care!", which break answers already. Take it out of one of them.',
    ],
  ])('cannot %s', (_name, records, message) => {
    expect(validate(records)).toEqual([message])
  })
})
