import { describe, expect, it } from 'vitest'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import { smallRecords, smallSettings, today } from './small-records.ts'

const validate = (records: ReturnType<typeof smallRecords>): string[] =>
  validatePublication(records, smallSettings, { pictureExists: () => true, today }).map(formatProblem)

describe('a service that contradicts itself is reported', () => {
  const service = (fields: Record<string, unknown>): string[] => validate(smallRecords({ services: [{ slug: 'carers-line', ...fields }] }))

  it('when its youngest age is above its oldest', () => {
    expect(service({ minimumAge: 18, maximumAge: 5 })).toEqual([
      'services/carers-line > maximumAge: is 5, below the youngest age (18). Correct one of the two ages.',
    ])
  })

  it('when times name a place it is not at', () => {
    const problems = service({ openingTimes: [{ days: ['monday'], weeks: [], location: 'example-house' }] })
    expect(problems.at(-1)).toBe(
      'services/carers-line > openingTimes[0].location: names "example-house", which is not among the locations of the service. Add it to the locations, or leave it out here.',
    )
  })

  it('when a price ends before it begins', () => {
    const price = { amount: 2, from: '2026-05-01', until: '2026-04-01' }
    expect(service({ costOptions: [price] })).toEqual([
      'services/carers-line > costOptions[0].until: is 2026-04-01, before the price begins (2026-05-01). Correct one of the two days.',
    ])
  })

  it('when a former address belongs to another service', () => {
    const records = smallRecords({
      services: [
        { slug: 'carers-line', formerSlugs: ['other-line', 'old-line'] },
        { slug: 'other-line', formerSlugs: ['old-line'] },
      ],
    })
    expect(validate(records)).toEqual([
      'services/carers-line > formerSlugs[0]: is "other-line", the address of services/other-line. Take it out of one of the two.',
      'services/other-line > formerSlugs[0]: is "old-line", which services/carers-line had before. Take it out of one of the two.',
    ])
  })
})
