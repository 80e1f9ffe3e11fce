import type { Payload } from 'payload'
import { formatDay } from '../../content/document/format-day.ts'
import { cmsAddress } from '../environment.ts'
import { dayOf } from '../fields/day.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Letter } from '../mail/letter.ts'
import { overdueServices, type OverdueService } from './overdue-services.ts'
import { daysBetween } from './next-check.ts'

/** A Monday from which weeks are counted. */
const firstMonday = '2024-01-01'
const longestList = 30

/**
 * Once a week, each editor is told what is overdue: those who own entries of theirs, the others of those that nobody owns.
 * Nothing overdue: no mail.
 */
export async function tellEditors(payload: Payload, today: string): Promise<void> {
  const { services } = await overdueServices(payload, today)
  if (services.length === 0) return
  const week = Math.floor(daysBetween(firstMonday, today) / 7)
  const people = await payload.find({ collection: 'users', depth: 0, pagination: false })
  const known = new Set(people.docs.map(({ id }) => id))
  for (const { id, email, role } of people.docs) {
    const own = services.filter((service) => ownerOf(service) === id)
    const nobodys = role === 'admin' || role === 'editor' ? services.filter((service) => !known.has(ownerOf(service) ?? '')) : []
    const list = [...own, ...nobodys]
    if (list.length > 0) await queueMail(payload, { key: `digest ${id} ${week}`, to: email, letter: digest(list) })
  }
}

function ownerOf({ owner }: OverdueService): string | undefined {
  return typeof owner === 'object' ? owner?.id : owner
}

function digest(services: readonly OverdueService[]): Letter {
  const count = services.length === 1 ? '1 service is' : `${services.length} services are`
  const list = services.slice(0, longestList).map(({ id, name, nextCheck }) => ({
    words: `${name}: was to be checked by ${formatDay(dayOf(nextCheck))}`,
    address: `${cmsAddress()}/admin/collections/services/${id}`,
  }))
  return {
    subject: `${count} overdue for a check`,
    paragraphs: [`${count} past the day of the next check.`, 'Ask the provider from the entry, or ring them.'],
    list,
    closing: services.length > longestList ? [`And ${services.length - longestList} more: see the CMS.`] : [],
  }
}
