import type { Payload } from 'payload'
import { giveToken } from '../check-links/give-token.ts'
import type { Mail } from '../payload-types.ts'
import { letterHtml, letterText, type Letter } from './letter.ts'
import { linkPlace } from './queue-mail.ts'

const minute = 60_000
/** The pauses between attempts. After the last one the mail is given up, and the dashboard says so. */
const pauses = [1, 5, 15, 60, 180, 360, 720, 1440].map((minutes) => minutes * minute)
/** So many at a time: the rest goes with the next look. */
const atOnce = 50
/** A mail that a server took and did not finish is taken up again after this. */
const longestSending = 5 * minute

/** Sends what is waiting, one after another. One that fails holds up no other. */
export async function sendMails(payload: Payload, now = new Date()): Promise<void> {
  const where = { and: [{ state: { equals: 'waiting' } }, { nextTry: { less_than_equal: now.toISOString() } }] }
  const { docs } = await payload.find({ collection: 'mails', where, sort: 'nextTry', limit: atOnce, depth: 0 })
  for (const mail of docs) await send(payload, mail, now)
}

async function send(payload: Payload, mail: Mail, now: Date): Promise<void> {
  const attempts = mail.attempts + 1
  if (!(await claim(payload, mail, later(now, longestSending)))) return
  try {
    const letter = await withLink(payload, mail)
    await payload.sendEmail({
      to: mail.to,
      subject: letter.subject,
      text: letterText(letter),
      html: letterHtml(letter),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    await change(payload, mail.id, { state: 'sent', sentAt: new Date().toISOString(), nextTry: null, lastError: null })
  } catch (error) {
    const pause = pauses[attempts - 1]
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500)
    payload.logger.warn(`The email "${mail.subject}" to ${mail.to} could not be sent (attempt ${attempts}): ${lastError}`)
    await change(payload, mail.id, pause === undefined ? { state: 'failed', nextTry: null, lastError } : { nextTry: later(now, pause), lastError })
  }
}

/**
 * Takes a mail for one attempt, before it is tried: a crash in the middle costs a pause, and no second mail at once.
 * @returns false when another server has taken the same attempt: the database changes the row for one of them only
 */
async function claim(payload: Payload, { id, attempts }: Mail, nextTry: string): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, { attempts: { equals: attempts } }] }
  const data = { attempts: attempts + 1, nextTry }
  return (await payload.db.updateOne({ collection: 'mails', where, data, options: { atomic: true } })) !== null
}

/** Every attempt makes a link of its own; one that went astray with an attempt that failed opens nothing. */
async function withLink(payload: Payload, mail: Mail): Promise<Letter> {
  const letter = mail.letter as unknown as Letter
  if (!mail.checkLink || !letter.action) return letter
  const address = await giveToken(payload, typeof mail.checkLink === 'string' ? mail.checkLink : mail.checkLink.id)
  return { ...letter, action: { ...letter.action, address: letter.action.address.replace(linkPlace, address) } }
}

type Change = Partial<Pick<Mail, 'state' | 'attempts' | 'nextTry' | 'sentAt' | 'lastError'>>

async function change(payload: Payload, id: string, data: Change): Promise<void> {
  await payload.update({ collection: 'mails', id, data, depth: 0 })
}

const later = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString()
