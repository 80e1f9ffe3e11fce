import type { Payload } from 'payload'
import type { Letter } from './letter.ts'

/** Stands for the link in a letter whose link is made when it is sent. */
export const linkPlace = '{link}'

interface QueuedMail {
  /** What it is for, in full: there is one mail of each key. */
  key: string
  to: string
  letter: Letter
  /** The link that takes the place of `linkPlace` in the action. */
  checkLink?: string
}

/**
 * Puts a mail among those to be sent. It goes out within seconds, and is tried again for two days if the mail server is away.
 * @returns false when there is a mail of this key already: nothing is sent twice
 */
export async function queueMail(payload: Payload, { key, to, letter, checkLink }: QueuedMail): Promise<boolean> {
  if (await isQueued(payload, key)) return false
  const now = new Date().toISOString()
  const data = { key, to, subject: letter.subject, letter: { ...letter }, state: 'waiting' as const, attempts: 0, nextTry: now }
  try {
    await payload.create({ collection: 'mails', data: { ...data, ...(checkLink ? { checkLink } : {}) }, depth: 0 })
    return true
  } catch (error) {
    // Another server was quicker: the key is unique.
    if (await isQueued(payload, key)) return false
    throw error
  }
}

/** Whether there is a mail of this key, sent or waiting. */
export async function isQueued(payload: Payload, key: string): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'mails', where: { key: { equals: key } } })
  return totalDocs > 0
}
