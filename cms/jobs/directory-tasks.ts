import type { JobsConfig, Payload } from 'payload'
import { ukDay } from '../../content/uk-day.ts'
import { readDueFeeds } from '../feeds/read-due-feeds.ts'
import { sendMails } from '../mail/send-mails.ts'
import { remindProviders } from '../upkeep/remind-providers.ts'
import { tellEditors } from '../upkeep/tell-editors.ts'
import { tellOfSilence } from '../upkeep/tell-of-silence.ts'

/** What the server does by itself for the directory. Each may run twice, late, or on two servers: what is done once stays done. */
export const directoryTasks: NonNullable<JobsConfig['tasks']> = [
  {
    slug: 'send-mails',
    label: 'Send emails',
    schedule: [{ cron: '*/15 * * * * *', queue: 'default' }],
    handler: async ({ req }) => {
      await sendMails(req.payload)
      return { output: {} }
    },
  },
  {
    slug: 'follow-feeds',
    label: 'Read the feeds we follow',
    // A slow feed must not hold up mails and publishing: a queue of its own.
    schedule: [{ cron: '*/15 * * * * *', queue: 'feeds' }],
    handler: async ({ req }) => {
      await readDueFeeds(req.payload)
      return { output: {} }
    },
  },
  {
    slug: 'keep-directory',
    label: 'Remind providers and editors',
    schedule: [{ cron: '0 5 * * * *', queue: 'default' }],
    handler: async ({ req }) => {
      const today = ukDay()
      await remindProviders(req.payload, today)
      await tellOfSilence(req.payload, today)
      await tellEditors(req.payload, today)
      return { output: {} }
    },
  },
]

/** A server that was stopped in the middle of a task leaves it marked as being worked on, and the next one would never begin. */
export async function freeStoppedTasks(payload: Payload): Promise<void> {
  const slugs = directoryTasks.map(({ slug }) => String(slug))
  const where = { and: [{ taskSlug: { in: slugs } }, { processing: { equals: true } }] }
  await payload.db.deleteMany({ collection: 'payload-jobs', where })
}
