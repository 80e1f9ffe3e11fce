import type { Payload } from 'payload'

/** How the directory is kept right, as the site settings say or as is usual. */
export interface UpkeepSettings {
  /** Whether providers are reminded without an editor asking. */
  remindsByItself: boolean
  /** Days before the next check at which a provider is first reminded. */
  daysBefore: number
  /** Days between reminders. */
  repeatDays: number
  /** Days for which a link works. */
  linkDays: number
  /** Months from a provider's check to the next. */
  monthsToNext: number
}

const usual: UpkeepSettings = { remindsByItself: false, daysBefore: 30, repeatDays: 14, linkDays: 30, monthsToNext: 6 }

export async function readUpkeepSettings(payload: Payload): Promise<UpkeepSettings> {
  const { reminders = {} } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const given = Object.entries(reminders).filter(([name, value]) => name in usual && value !== null)
  return { ...usual, ...Object.fromEntries(given) }
}
