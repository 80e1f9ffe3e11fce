import { present } from '../../document/present.ts'
import { weekdays, weeksOfMonth, type Weekday, type WeekOfMonth } from '../../schema/directory-terms.ts'
import { webAddressSchema } from '../../schema/node.ts'
import { openingTimeSchema, type OpeningTime } from '../../schema/opening-time.ts'
import type { Service } from '../../schema/service.ts'
import { bankHolidaySentence, icalDays, icalWeeks } from '../to-schedules.ts'
import { dayAt, numberAt, objectsAt, wordsAt, type Unsure } from './pick.ts'

const dayOf = new Map<string, Weekday>(weekdays.flatMap((day) => [[icalDays[day], day] as const, [day.toUpperCase(), day] as const]))
const weekOf = new Map<string, WeekOfMonth>(weeksOfMonth.map((week) => [icalWeeks[week], week]))

/** What a service at one of its locations is called in a feed, and the slug that the location has here. */
export type LocationsAt = ReadonlyMap<string, string>

export interface ScheduleContext {
  at: LocationsAt
  /** What the service's terms say of bank holidays: its schedules say it again in words. */
  bankHolidays: Service['bankHolidays']
}

/** Times that can be looked for, and in words what cannot be said as times. */
export function readSchedules(service: Unsure, { at, bankHolidays }: ScheduleContext): { openingTimes: OpeningTime[]; openingHours: string | undefined } {
  const known = bankHolidays && bankHolidaySentence(bankHolidays)
  const schedules = objectsAt(service, 'schedules', 'regular_schedules', 'regular_schedule')
  const times = schedules.map((schedule) => ({ schedule, time: readTime(schedule, at) }))
  const words = times
    .filter(({ time }) => !time)
    .map(({ schedule }) => wordsAt(schedule, 'description', 'notes'))
    .filter((one) => one !== known)
  return {
    openingTimes: times.flatMap(({ time }) => time ?? []),
    openingHours: [...new Set(words.filter((one) => one !== undefined))].join('\n') || undefined,
  }
}

function readTime(schedule: Unsure, at: LocationsAt): OpeningTime | undefined {
  const { days, weeks } = daysOf(schedule)
  const interval = numberAt(schedule, 'interval') ?? 1
  const read = openingTimeSchema.safeParse({
    days,
    weeks,
    ...present({
      ...hoursOf(schedule),
      location: at.get(wordsAt(schedule, 'service_at_location_id') ?? ''),
      everyWeeks: interval > 1 && weeks.length === 0 ? interval : undefined,
      from: dayAt(schedule, 'valid_from', 'dtstart'),
      until: dayAt(schedule, 'valid_to', 'until'),
      note: wordsAt(schedule, 'description'),
      link: linkOf(schedule),
    }),
  })
  return read.success ? read.data : undefined
}

function linkOf(schedule: Unsure): string | undefined {
  const link = wordsAt(schedule, 'schedule_link')
  return webAddressSchema.safeParse(link).success ? link : undefined
}

function daysOf(schedule: Unsure): { days: Weekday[]; weeks: WeekOfMonth[] } {
  const words = (wordsAt(schedule, 'byday', 'weekday') ?? '').toUpperCase().split(/[\s,]+/)
  const parts = words.map((part) => /^(-?\d)?([A-Z]+)$/.exec(part))
  return {
    days: [...new Set(parts.flatMap((part) => dayOf.get(part?.[2] ?? '') ?? []))],
    weeks: [...new Set(parts.flatMap((part) => weekOf.get(part?.[1] ?? '') ?? []))],
  }
}

/** Midnight at the end of a day is the beginning of the next. */
function hoursOf(schedule: Unsure): { opens?: string; closes?: string | undefined } {
  const opens = timeAt(schedule, 'opens_at')
  const closes = timeAt(schedule, 'closes_at')
  return opens === undefined ? {} : { opens, closes: closes === '00:00' ? '24:00' : closes }
}

function timeAt(schedule: Unsure, name: string): string | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d/.exec(wordsAt(schedule, name) ?? '')?.[0]
}
