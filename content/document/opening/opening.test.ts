import { describe, expect, it } from 'vitest'
import { openingTimeSchema, type OpeningTime } from '../../schema/opening-time.ts'
import { isOpenAt, openingTraits } from './opening.ts'
import { openingInLanguage } from './opening-in-language.ts'
import { hoursWords, openingWords } from './opening-words.ts'
import { ukMoment } from './uk-moment.ts'

const time = (fields: Record<string, unknown>): OpeningTime => openingTimeSchema.parse(fields)
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
const all = [...week, 'saturday', 'sunday']
const office = time({ days: week, opens: '09:00', closes: '17:00' })
const nights = time({ days: ['friday'], opens: '17:00', closes: '09:00' })
const always = time({ days: all, opens: '00:00', closes: '24:00' })

describe('whether a service is open', () => {
  const isOpen = (entry: OpeningTime, moment: string): boolean => isOpenAt([entry], ukMoment(new Date(moment)))

  it.each<[string, OpeningTime, string, boolean]>([
    ['at its first minute', office, '2026-11-25T09:00:00Z', true],
    ['until the minute it closes', office, '2026-11-25T17:00:00Z', false],
    ['not at the weekend', office, '2026-11-28T10:00:00Z', false],
    ['by UK summer time, whatever the computer shows', office, '2026-07-01T08:30:00Z', true],
    ['by UK winter time', office, '2026-12-01T08:30:00Z', false],
    ['through the night', nights, '2026-11-27T23:59:00Z', true],
    ['on the morning after', nights, '2026-11-28T08:59:00Z', true],
    ['not on the evening after', nights, '2026-11-28T18:00:00Z', false],
    ['all day and all night', always, '2026-11-29T00:00:00Z', true],
    ['in the second week', time({ days: ['wednesday'], weeks: ['second'], opens: '10:00', closes: '12:00' }), '2026-11-11T11:00:00Z', true],
    ['not in the third week', time({ days: ['wednesday'], weeks: ['second'], opens: '10:00', closes: '12:00' }), '2026-11-18T11:00:00Z', false],
    ['in the last week', time({ days: ['wednesday'], weeks: ['last'], opens: '10:00', closes: '12:00' }), '2026-11-25T11:00:00Z', true],
    ['every other week', time({ days: ['wednesday'], everyWeeks: 2, from: '2026-11-09', opens: '10:00', closes: '12:00' }), '2026-11-25T11:00:00Z', true],
    [
      'not in the week between',
      time({ days: ['wednesday'], everyWeeks: 2, from: '2026-11-09', opens: '10:00', closes: '12:00' }),
      '2026-11-18T11:00:00Z',
      false,
    ],
    ['not after the last day', time({ days: all, opens: '10:00', closes: '12:00', until: '2026-11-24' }), '2026-11-25T11:00:00Z', false],
    ['never said where no end is known', time({ days: all, opens: '10:00' }), '2026-11-25T11:00:00Z', false],
  ])('is told right: %s', (_name, entry, moment, expected) => {
    expect(isOpen(entry, moment)).toBe(expected)
  })
})

it('tells evenings, weekends and nights from the times', () => {
  expect(openingTraits([office])).toEqual({ evenings: false, weekends: false, overnight: false })
  expect(openingTraits([time({ days: ['monday'], opens: '18:30', closes: '20:00' })])).toEqual({ evenings: true, weekends: false, overnight: false })
  expect(openingTraits([nights])).toEqual({ evenings: true, weekends: false, overnight: true })
  expect(openingTraits([always])).toEqual({ evenings: true, weekends: true, overnight: true })
  expect(openingTraits([time({ days: ['sunday'] })])).toEqual({ evenings: false, weekends: true, overnight: false })
})

it('says times as people say them', () => {
  const said = (fields: Record<string, unknown>): string | undefined => openingWords([time(fields)], '2026-11-25')
  expect(said({ days: week, opens: '09:00', closes: '17:30' })).toBe('Monday to Friday, 9am to 5.30pm')
  expect(said({ days: ['monday', 'tuesday', 'thursday'], opens: '12:00', closes: '00:00' })).toBe('Monday, Tuesday and Thursday, 12 noon to midnight')
  expect(said({ days: ['saturday', 'monday', 'wednesday'], opens: '14:00' })).toBe('Monday, Wednesday and Saturday, from 2pm')
  expect(said({ days: all, opens: '00:00', closes: '24:00' })).toBe('Every day, all day and all night')
  expect(said({ days: all, opens: '00:00', closes: '06:00' })).toBe('Every day, midnight to 6am')
  expect(hoursWords({ opens: '00:00', closes: '06:00' })).toBe('Midnight to 6am')
  expect(said({ days: ['friday'], opens: '17:00', closes: '09:00' })).toBe('Friday, 5pm to 9am the next day')
  expect(said({ days: ['wednesday'], weeks: ['second'], opens: '10:00', closes: '12:00' })).toBe('The second Wednesday of each month, 10am to 12 noon')
  expect(said({ days: ['tuesday'], everyWeeks: 2, from: '2026-01-06' })).toBe('Every 2 weeks on Tuesday')
  expect(said({ days: ['tuesday'], until: '2026-11-24' })).toBeUndefined()
})

it('says times in other languages with their own names of days and their own way to write a time', () => {
  const polish = { language: 'pl', words: { everyDay: 'codziennie', allDayAndNight: 'całą dobę', fromTime: 'od {time}' } }
  const arabic = { language: 'ar', words: { everyDay: 'كل يوم', allDayAndNight: 'ليلًا ونهارًا', fromTime: 'من {time}' } }
  const saturday = time({ days: ['saturday', 'monday'], opens: '14:00' })
  expect(openingInLanguage([office, saturday], polish)).toBe('poniedziałek – piątek, 09:00–17:00. Poniedziałek i sobota, od 14:00')
  expect(openingInLanguage([office], arabic)).toBe('الاثنين – الجمعة، 9:00 ص – 5:00 م')
  expect(openingInLanguage([always], polish)).toBe('codziennie, całą dobę')
  expect(openingInLanguage([nights], polish)).toBe('piątek, 17:00–09:00')
  expect(openingInLanguage([], polish)).toBeUndefined()
})
