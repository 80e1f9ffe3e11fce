import { weekdays, type Weekday } from '../../schema/directory-terms.ts'
import type { OpeningTime } from '../../schema/opening-time.ts'
import { weekdayWords, weekOfMonthWords } from '../directory-words.ts'
import { joinSentences } from '../join-sentences.ts'
import { stretchesOf } from './stretches.ts'

const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const dayWords = (day: string): string => calendar.format(new Date(day))
const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' })

/** "9am", "9.30am", "12 noon", "midnight". */
export function timeWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutes === 0 && hours === 12) return '12 noon'
  if (minutes === 0 && hours % 24 === 0) return 'midnight'
  return `${hours % 12 || 12}${minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`}${hours % 24 < 12 ? 'am' : 'pm'}`
}

/** "9am to 5pm", "5pm to 9am the next day", "All day and all night", "From 2pm", "Midnight to 6am". Nothing where no time is known. */
export function hoursWords({ opens, closes }: Pick<OpeningTime, 'opens' | 'closes'>): string | undefined {
  if (opens === undefined) return undefined
  if (closes === undefined) return `From ${timeWords(opens)}`
  if (opens === '00:00' && closes === '24:00') return 'All day and all night'
  return `${timeWords(opens).replace(/^m/, 'M')} to ${timeWords(closes)}${closes <= opens && closes !== '00:00' ? ' the next day' : ''}`
}

/** "Monday to Friday", "Every day", "The second Wednesday of each month", "Every 2 weeks on Tuesday". */
export function daysWords({ days, weeks, everyWeeks }: Pick<OpeningTime, 'days' | 'weeks' | 'everyWeeks'>): string {
  if (weeks.length > 0) {
    const named = days.flatMap((day) => weeks.map((week) => `${weekOfMonthWords[week]} ${weekdayWords[day]}`))
    return `The ${list.format(named)} of each month`
  }
  const words = weekWords(days)
  if (everyWeeks === undefined) return words
  return words === 'Every day' ? `Every day, every ${everyWeeks} weeks` : `Every ${everyWeeks} weeks on ${words}`
}

function weekWords(days: readonly Weekday[]): string {
  return weekdays.every((day) => days.includes(day)) ? 'Every day' : list.format(stretchesOf(days).flatMap(stretchWords))
}

function stretchWords(stretch: readonly Weekday[]): string[] {
  const [first, ...rest] = stretch.map((day) => weekdayWords[day])
  return rest.length < 2 ? [first ?? '', ...rest] : [`${first ?? ''} to ${rest.at(-1) ?? ''}`]
}

/** What else holds of the times: the first and last day, and the note. */
export function limitsWords({ from, until, note, everyWeeks }: Partial<Pick<OpeningTime, 'from' | 'until' | 'note' | 'everyWeeks'>>): string | undefined {
  const start = from && (everyWeeks === undefined ? `From ${dayWords(from)}` : `Counted from ${dayWords(from)}`)
  const end = until && (start ? ` until ${dayWords(until)}` : `Until ${dayWords(until)}`)
  return joinSentences([`${start ?? ''}${end ?? ''}`, note])
}

/** All times in one sentence each: "Monday to Friday, 9am to 5pm. Saturday, 10am to 2pm." Those that are over are left out. */
export function openingWords(times: readonly OpeningTime[], today: string): string | undefined {
  const lines = currentTimes(times, today).map((time) =>
    [daysWords(time), hoursWords(time)?.replace(/^[AFM]/, (letter) => letter.toLowerCase())].filter(Boolean).join(', '),
  )
  return joinSentences([...new Set(lines)])
}

/** The times that hold today or later. */
export function currentTimes(times: readonly OpeningTime[], today: string): OpeningTime[] {
  return times.filter(({ until }) => until === undefined || until >= today)
}
