import type { Payload } from 'payload'
import { formatDay } from '../../content/document/format-day.ts'
import { cmsAddress } from '../environment.ts'
import { dayOf } from '../fields/day.ts'
import type { Letter } from '../mail/letter.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { daysAfter } from './next-check.ts'
import { overdueServices, type OverdueService } from './overdue-services.ts'
import { whoIsTold } from './who-is-told.ts'

/** A server that was off for longer makes up for no more: the weekly mail names them all. */
const daysLookedBack = 3

/**
 * On the day after the check of an entry was due, its owner, or the editors, are told that its provider was silent: now a person
 * has to ring. One mail for each person and day.
 */
export async function tellOfSilence(payload: Payload, today: string): Promise<void> {
  const services = await overdueServices(payload, today)
  for (let days = 1; days <= daysLookedBack; days++) {
    const due = daysAfter(today, -days)
    const silent = services.filter(({ nextCheck }) => dayOf(nextCheck) === due)
    if (silent.length === 0) continue
    const asked = await lastAsked(payload, silent)
    for (const { person, services: own } of await whoIsTold(payload, silent))
      await queueMail(payload, { key: `silence ${person.id} ${due}`, to: person.email, letter: letter(own, due, asked) })
  }
}

async function lastAsked(payload: Payload, services: readonly OverdueService[]): Promise<Map<string, string>> {
  const where = { service: { in: services.map(({ id }) => id) } }
  const { docs } = await payload.find({ collection: 'check-links', where, sort: 'createdAt', depth: 0, pagination: false })
  return new Map(docs.map(({ service, createdAt }) => [typeof service === 'string' ? service : service.id, dayOf(createdAt)]))
}

function letter(services: readonly OverdueService[], due: string, asked: ReadonlyMap<string, string>): Letter {
  const [first] = services
  return {
    subject: services.length === 1 && first ? `Nobody has confirmed it: ${first.name}` : `Nobody has confirmed ${services.length} services`,
    paragraphs: [`The check was due by ${formatDay(due)}, and nobody has said that the details are right. Please ring them.`],
    list: services.map(({ id, name }) => {
      const day = asked.get(id)
      return {
        words: `${name}: ${day ? `the provider was asked on ${formatDay(day)} and has not answered` : 'nobody has asked the provider'}`,
        address: `${cmsAddress()}/admin/collections/services/${id}`,
      }
    }),
  }
}
