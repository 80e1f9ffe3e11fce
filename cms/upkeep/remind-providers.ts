import type { Payload } from 'payload'
import { askProvider } from '../check-links/ask-provider.ts'
import { readStanding } from '../check-links/standing-service.ts'
import { dateOf, dayOf } from '../fields/day.ts'
import { daysAfter, daysBetween } from './next-check.ts'
import { readUpkeepSettings } from './upkeep-settings.ts'

/**
 * Reminds the providers whose next check is near: first some days before it, then again and again until that day. A reminder is
 * known by its number, so one that is due is written once, and those missed while the server was off are not made up for.
 */
export async function remindProviders(payload: Payload, today: string): Promise<void> {
  const { remindsByItself, daysBefore, repeatDays } = await readUpkeepSettings(payload)
  if (!remindsByItself) return
  const until = { less_than_equal: dateOf(daysAfter(today, daysBefore)) }
  const where = { and: [{ _status: { equals: 'published' } }, { nextCheck: { ...until, greater_than_equal: dateOf(today) } }] }
  const { docs } = await payload.find({ collection: 'services', where, select: { nextCheck: true }, depth: 0, pagination: false })
  for (const { id, nextCheck } of docs) {
    const day = dayOf(nextCheck)
    const number = Math.floor((daysBefore - daysBetween(today, day)) / repeatDays)
    const found = await readStanding(payload, id)
    if (found) await askProvider(payload, { service: found.latest, key: `reminder ${id} ${day} ${number}`, isReminder: true })
  }
}
