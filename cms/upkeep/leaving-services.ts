import type { Payload } from 'payload'
import { hasDroppedOut, lastDayListed } from '../../content/document/freshness.ts'
import { dayOf } from '../fields/day.ts'
import { daysAfter } from './next-check.ts'
import { overdueServices, type OverdueService } from './overdue-services.ts'

/** So many days before it leaves, editors are told. */
const daysOfWarning = 45

export interface LeavingService {
  service: OverdueService
  /** The last day on which it is listed. */
  lastDay: string
}

export interface Unchecked {
  /** Past the day of their check, the longest first. */
  overdue: OverdueService[]
  /** Those of them that leave the lists soon, the first to go first. */
  leaving: LeavingService[]
  /** Those of them that have left. */
  left: OverdueService[]
}

/** Published services that nobody checked in time, and what the editors' rule does with them. */
export async function uncheckedServices(payload: Payload, today: string): Promise<Unchecked> {
  const overdue = await overdueServices(payload, today)
  const { dropAfterMonths } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const rule = { dropAfterMonths: dropAfterMonths ?? undefined }
  const checked = overdue.map((service) => ({ service, nextCheck: dayOf(service.nextCheck) }))
  return {
    overdue,
    leaving: checked.flatMap(({ service, nextCheck }) => {
      const lastDay = lastDayListed({ nextCheck }, rule)
      return lastDay !== undefined && lastDay >= today && lastDay <= daysAfter(today, daysOfWarning) ? [{ service, lastDay }] : []
    }),
    left: checked.filter(({ nextCheck }) => hasDroppedOut({ nextCheck }, rule, today)).map(({ service }) => service),
  }
}
