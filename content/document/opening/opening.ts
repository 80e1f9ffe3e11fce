import type { WeekOfMonth } from '../../schema/directory-terms.ts'
import type { OpeningTime } from '../../schema/opening-time.ts'
import { dayBefore, dayNumber, weekdayOf, type UkMoment } from './uk-moment.ts'

const wholeDay = 24 * 60
const eveningStarts = 18 * 60
const nightEnds = 6 * 60

/** What can be said of a service's times without a clock. */
export interface OpeningTraits {
  /** At some time after 6pm. */
  evenings: boolean
  /** On a Saturday or a Sunday. */
  weekends: boolean
  /** At some time between midnight and 6am. */
  overnight: boolean
}

/** From when to when a session runs, in minutes since the midnight before it; past 1440 is the day after. */
interface Session {
  opens: number
  closes: number
}

/** Evenings, weekends, overnight: told by the times alone. An open end counts for nothing, since nobody knows it. */
export function openingTraits(times: readonly OpeningTime[]): OpeningTraits {
  const sessions = times.flatMap((time) => sessionOf(time) ?? [])
  return {
    evenings: sessions.some(({ opens, closes }) => (closes > eveningStarts && opens < wholeDay) || closes > wholeDay + eveningStarts),
    weekends: times.some(({ days }) => days.includes('saturday') || days.includes('sunday')),
    overnight: sessions.some(({ opens, closes }) => opens < nightEnds || closes > wholeDay),
  }
}

/**
 * Whether somebody is there at a moment, by the structured times alone.
 * @param moment what the clocks in the UK show
 */
export function isOpenAt(times: readonly OpeningTime[], { day, minutes }: UkMoment): boolean {
  const yesterday = dayBefore(day)
  return times.some((time) => {
    const session = sessionOf(time)
    if (!session) return false
    return (isOn(time, day) && isWithin(session, minutes)) || (isOn(time, yesterday) && isWithin(session, minutes + wholeDay))
  })
}

function isWithin({ opens, closes }: Session, minutes: number): boolean {
  return opens <= minutes && minutes < closes
}

function sessionOf({ opens, closes }: OpeningTime): Session | undefined {
  if (opens === undefined || closes === undefined) return undefined
  const [start, end] = [minutesOf(opens), minutesOf(closes)]
  return { opens: start, closes: end > start ? end : end + wholeDay }
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Whether times hold on a day: its weekday, the week of the month, every so many weeks, and between the first and last day. */
function isOn(time: OpeningTime, day: string): boolean {
  if (!time.days.includes(weekdayOf(day))) return false
  if ((time.from !== undefined && day < time.from) || (time.until !== undefined && day > time.until)) return false
  return isWeekOfMonth(time.weeks, day) && isCountedWeek(time, day)
}

function isWeekOfMonth(weeks: readonly WeekOfMonth[], day: string): boolean {
  if (weeks.length === 0) return true
  const date = Number(day.slice(8))
  const number = Math.ceil(date / 7)
  const isLast = day.slice(0, 7) !== new Date((dayNumber(day) + 7) * 86_400_000).toISOString().slice(0, 7)
  const names: readonly (WeekOfMonth | undefined)[] = [undefined, 'first', 'second', 'third', 'fourth']
  return weeks.some((week) => week === names[number] || (week === 'last' && isLast))
}

/** Weeks begin on Monday; the week of the first day is the first. */
function isCountedWeek({ everyWeeks, from }: OpeningTime, day: string): boolean {
  if (everyWeeks === undefined || from === undefined) return true
  const week = (date: string): number => Math.floor((dayNumber(date) + 3) / 7)
  return (week(day) - week(from)) % everyWeeks === 0
}
