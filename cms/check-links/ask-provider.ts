import type { Payload } from 'payload'
import { dayOf } from '../fields/day.ts'
import { formatDay } from '../../content/document/format-day.ts'
import { isQueued, linkPlace, queueMail } from '../mail/queue-mail.ts'
import type { Letter } from '../mail/letter.ts'
import type { Service } from '../payload-types.ts'
import { readUpkeepSettings } from '../upkeep/upkeep-settings.ts'

const day = 24 * 60 * 60 * 1000

interface Asking {
  /** The record as it was last saved. */
  service: Service
  /** Who pressed the button; nobody when a reminder asks. */
  askedBy?: string
  /** What makes this asking different from the others: there is one mail of each. */
  key: string
  isReminder?: boolean
}

/** What came of asking: a sentence for the editor who asked. */
export interface Asked {
  isAsked: boolean
  words: string
}

/** Writes one mail to a record's private contact, with a link by which it is checked without an account. */
export async function askProvider(payload: Payload, { service, askedBy, key, isReminder = false }: Asking): Promise<Asked> {
  // A draft that somebody has just begun has no name yet.
  if (!service.name) return { isAsked: false, words: 'A service has no name yet. Write its name before you ask its provider.' }
  const to = service.providerContact?.email?.trim()
  if (!to) return { isAsked: false, words: `${service.name} has no email address to ask. Fill in "Contact for editors", or ring them.` }
  const refusal: Asked = { isAsked: false, words: `${service.name} was asked already today. Ring them if it is urgent.` }
  if (await isQueued(payload, key)) return refusal
  const { linkDays } = await readUpkeepSettings(payload)
  const expiresAt = new Date(Date.now() + linkDays * day).toISOString()
  const { name: site } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const link = await payload.create({
    collection: 'check-links',
    data: { service: service.id, sentTo: to.toLowerCase(), expiresAt, ...(askedBy ? { askedBy } : {}) },
    depth: 0,
  })
  const letter = checkLetter({ service, site, expiresAt, isReminder })
  if (await queueMail(payload, { key, to, letter, checkLink: link.id })) return { isAsked: true, words: `We are writing to ${to} about ${service.name}.` }
  // Somebody else asked at the same moment: their link stays.
  await payload.delete({ collection: 'check-links', id: link.id })
  return refusal
}

function checkLetter({ service, site, expiresAt, isReminder }: { service: Service; site: string; expiresAt: string; isReminder: boolean }): Letter {
  const { name, nextCheck, providerContact } = service
  const until = formatDay(dayOf(expiresAt))
  return {
    subject: isReminder ? `Please check your entry by ${formatDay(dayOf(nextCheck))}: ${name}` : `Is this still right? ${name}`,
    paragraphs: [
      providerContact?.name ? `Hello ${providerContact.name},` : 'Hello,',
      `${name} is in the directory of ${site}. Carers use it to find help, so it has to be right.`,
      'Please look at what we say about it. If all is well, it takes one press. If something has changed, you can write it down there. You need no account and no password.',
    ],
    action: { words: 'Check the entry', address: linkPlace },
    closing: [
      `The link works once, until ${until}. It is for you: please do not pass it on.`,
      'If you are the wrong person to ask, please answer this mail and tell us who is.',
      site,
    ],
  }
}
