import type { SiteSettings } from '../schema/message.ts'
import type { Service } from '../schema/service.ts'
import { monthsAfter } from './days.ts'

type Checked = Pick<Service, 'nextCheck'>

/**
 * The last day on which an entry stands in lists although nobody has checked it since its day. Nothing: the editors have set no
 * rule, and it stays.
 */
export function lastDayListed({ nextCheck }: Checked, { dropAfterMonths }: Pick<SiteSettings, 'dropAfterMonths'>): string | undefined {
  return dropAfterMonths === undefined ? undefined : monthsAfter(nextCheck, dropAfterMonths)
}

/** Whether an entry has gone unchecked for so long that it left the lists. It keeps its page, which says so. */
export function hasDroppedOut(service: Checked, settings: Pick<SiteSettings, 'dropAfterMonths'>, today: string): boolean {
  const last = lastDayListed(service, settings)
  return last !== undefined && last < today
}
