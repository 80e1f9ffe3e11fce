import type { Payload } from 'payload'
import { formatDay } from '../../content/document/format-day.ts'
import { cmsAddress } from '../environment.ts'
import { dayOf } from '../fields/day.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Letter } from '../mail/letter.ts'
import { uncheckedServices } from './leaving-services.ts'
import type { OverdueService } from './overdue-services.ts'
import { daysBetween } from './next-check.ts'
import { whoIsTold } from './who-is-told.ts'

/** A Monday from which weeks are counted. */
const firstMonday = '2024-01-01'
const longestList = 30

/**
 * Once a week, each editor is told what is overdue and what leaves the lists soon: those who own entries of theirs, the others of
 * those that nobody owns. Nothing overdue: no mail.
 */
export async function tellEditors(payload: Payload, today: string): Promise<void> {
  const { overdue, leaving, left } = await uncheckedServices(payload, today)
  const week = Math.floor(daysBetween(firstMonday, today) / 7)
  const fate = new Map([
    ...leaving.map(({ service, lastDay }) => [service.id, `leaves the lists after ${formatDay(lastDay)}`] as const),
    ...left.map(({ id }) => [id, 'has left the lists'] as const),
  ])
  for (const { person, services } of await whoIsTold(payload, overdue))
    await queueMail(payload, { key: `digest ${person.id} ${week}`, to: person.email, letter: digest(services, fate) })
}

function digest(services: readonly OverdueService[], fate: ReadonlyMap<string, string>): Letter {
  const count = services.length === 1 ? '1 service is' : `${services.length} services are`
  const list = services.slice(0, longestList).map(({ id, name, nextCheck }) => ({
    words: [`${name}: was to be checked by ${formatDay(dayOf(nextCheck))}`, fate.get(id)].filter(Boolean).join(', '),
    address: `${cmsAddress()}/admin/collections/services/${id}`,
  }))
  return {
    subject: `${count} overdue for a check`,
    paragraphs: [`${count} past the day of the next check.`, 'Ask the provider from the entry, or ring them.'],
    list,
    closing: services.length > longestList ? [`And ${services.length - longestList} more: see the CMS.`] : [],
  }
}
