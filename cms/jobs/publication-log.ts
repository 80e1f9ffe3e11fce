import type { Payload } from 'payload'
import type { PublishMessage } from '../publish/message.ts'

/** The entry of one publication in the history that editors see. */
export interface PublicationLog {
  note: (message: PublishMessage) => Promise<void>
  /** Closes the entry when the process ended without saying how. */
  end: (code: number, lastWords: string) => Promise<void>
}

/** Entries that a stopped server left unfinished are closed, so that nobody waits for them. */
export async function closeUnfinished(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'publications',
    where: { state: { in: ['waiting', 'checking', 'building'] } },
    data: { state: 'failed', message: 'The CMS was stopped while it published. It publishes again by itself.', finishedAt: new Date().toISOString() },
  })
}

/** Opens an entry in the history of publications. */
export async function openPublicationLog(payload: Payload): Promise<PublicationLog> {
  const { id } = await payload.create({ collection: 'publications', data: { state: 'checking', startedAt: new Date().toISOString() } })
  let isOver = false
  const finish = async (data: Parameters<typeof change>[2]): Promise<void> => {
    isOver = true
    await change(payload, id, { ...data, finishedAt: new Date().toISOString() })
  }
  return {
    async note(message) {
      if (message.kind === 'refused') return finish({ state: 'failed', message: message.words, problems: message.problems })
      if (message.kind === 'live') {
        await payload.update({ collection: 'publications', where: { state: { equals: 'live' } }, data: { state: 'replaced' } })
        return finish({ state: 'live', message: message.words })
      }
      const counts = Object.entries(message.counts).map(([of, count]) => ({ of, count }))
      return change(payload, id, { state: 'building', digest: message.digest, counts, problems: message.leftOut })
    },
    async end(code, lastWords) {
      if (!isOver) await finish({ state: 'failed', message: `Publishing stopped before it was done (exit code ${code}). ${lastWords}`.trim() })
    },
  }
}

interface Change {
  state: 'building' | 'live' | 'failed'
  digest?: string
  message?: string
  finishedAt?: string
  counts?: { of: string; count: number }[]
  problems?: { record: string; field: string; problem: string; remedy: string }[]
}

async function change(payload: Payload, id: string, data: Change): Promise<void> {
  await payload.update({ collection: 'publications', id, data })
}
