import { bankHolidayWords } from '../document/directory-words.ts'
import type { Weekday, WeekOfMonth } from '../schema/directory-terms.ts'
import type { OpeningTime } from '../schema/opening-time.ts'
import type { Service } from '../schema/service.ts'
import type { OpenSchedule } from './open-referral.ts'
import { partId } from './part-id.ts'
import { present } from '../document/present.ts'

/** Days and weeks of the month as iCalendar has them (RFC 5545). */
export const icalDays: Record<Weekday, string> = { monday: 'MO', tuesday: 'TU', wednesday: 'WE', thursday: 'TH', friday: 'FR', saturday: 'SA', sunday: 'SU' }
export const icalWeeks: Record<WeekOfMonth, string> = { first: '1', second: '2', third: '3', fourth: '4', last: '-1' }

/**
 * When a service is open, as schedules: one for each opening time, and one with the words that times cannot say.
 * @param serviceAtLocationId gives the id of the service at one of its locations
 */
export function toSchedules(service: Service, serviceAtLocationId: (location: string) => string | undefined): OpenSchedule[] {
  const times = service.openingTimes.map((time, index) => toSchedule(service.id, time, index, serviceAtLocationId))
  return [...times, ...wordsSchedule(service)]
}

function toSchedule(serviceId: string, time: OpeningTime, index: number, serviceAtLocationId: (location: string) => string | undefined): OpenSchedule {
  return {
    id: partId(serviceId, `schedules/${index}`),
    ...present({
      service_at_location_id: time.location && serviceAtLocationId(time.location),
      valid_from: time.from,
      valid_to: time.until,
      dtstart: time.everyWeeks === undefined ? undefined : time.from,
      interval: time.everyWeeks,
      opens_at: time.opens,
      // Midnight at the end of a day is the beginning of the next.
      closes_at: time.closes === '24:00' ? '00:00' : time.closes,
      schedule_link: time.link,
      description: time.note,
    }),
    freq: time.weeks.length > 0 ? 'MONTHLY' : 'WEEKLY',
    byday: byday(time),
  }
}

function byday({ days, weeks }: OpeningTime): string {
  const names = days.map((day) => icalDays[day])
  return (weeks.length === 0 ? names : weeks.flatMap((week) => names.map((name) => `${icalWeeks[week]}${name}`))).join(',')
}

/** "Closed on bank holidays." */
export const bankHolidaySentence = (bankHolidays: NonNullable<Service['bankHolidays']>): string => `${bankHolidayWords[bankHolidays]}.`

function wordsSchedule({ id, openingHours, bankHolidays }: Service): OpenSchedule[] {
  if (openingHours === undefined && bankHolidays === undefined) return []
  return [{ id: partId(id, 'schedules/words'), ...present({ description: openingHours, notes: bankHolidays && bankHolidaySentence(bankHolidays) }) }]
}
