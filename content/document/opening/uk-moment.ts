import { weekdays, type Weekday } from '../../schema/directory-terms.ts'

/** A point of time as people in the UK say it. */
export interface UkMoment {
  /** `2026-11-25` */
  day: string
  /** Minutes since midnight by the clock on the wall. */
  minutes: number
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
})

/** What the clocks in the UK show, wherever the computer stands. */
export function ukMoment(date: Date): UkMoment {
  const parts = new Map(clock.formatToParts(date).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return { day: `${part('year')}-${part('month')}-${part('day')}`, minutes: Number(part('hour')) * 60 + Number(part('minute')) }
}

/** Days since 1 January 1970, for counting weeks. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}

export function dayBefore(day: string): string {
  return new Date((dayNumber(day) - 1) * 86_400_000).toISOString().slice(0, 10)
}

export function weekdayOf(day: string): Weekday {
  // 1 January 1970 was a Thursday.
  return weekdays[(((dayNumber(day) + 3) % 7) + 7) % 7] as Weekday
}
