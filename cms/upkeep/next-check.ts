import { monthsAfter } from '../../content/document/days.ts'
import { ukDay } from '../../content/uk-day.ts'
import { dateOf } from '../fields/day.ts'

/** The two days of a record that was checked today. */
export function checkedToday(months: number, today = ukDay()): { checkedOn: string; nextCheck: string } {
  return { checkedOn: dateOf(today), nextCheck: dateOf(monthsAfter(today, months)) }
}

/** The day some days later; earlier for fewer than none. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
