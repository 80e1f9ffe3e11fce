import type { Payload } from 'payload'
import { ukDay } from '../../content/uk-day.ts'
import { finishJournals } from '../directory-import/journal/finish-journals.ts'
import { journalsAtWork } from '../directory-import/journal/keep-journal.ts'
import { doWantedImports } from '../import-screen/do-import.ts'
import { readFingerprint } from '../publish/fingerprint.ts'
import { readPublishedState } from '../publish/published-state.ts'
import { closeUnfinished, openPublicationLog } from './publication-log.ts'
import { runPublishing } from './run-publishing.ts'

/** How often to look, in milliseconds. A look is some twenty small reads. */
const interval = 5000
/** The pause after publishing broke down, in milliseconds: what broke it may need a while to pass. */
const longPause = 60_000

/**
 * Publishes whenever what is published in the CMS differs from what this server last published, whoever changed it and
 * however: an editor, a schedule, a command, another server on the same database. Nothing has to be queued, so nothing can
 * be lost: after a crash the difference is still there. A state that was refused is tried again when it has changed.
 */
export async function publishWhenChanged(payload: Payload): Promise<void> {
  await closeUnfinished(payload)
  const look = async (): Promise<void> => {
    let pause = interval
    try {
      if ((await isChanged(payload)) && !(await publishOnce(payload))) pause = longPause
    } catch (error) {
      payload.logger.error({ err: error }, 'Looking for something to publish failed. It is tried again in a moment.')
    }
    setTimeout(() => void look(), pause).unref()
  }
  setTimeout(() => void look(), interval).unref()
}

async function isChanged(payload: Payload): Promise<boolean> {
  if ((await journalsAtWork(payload)).length > 0) {
    // Whoever is at work holds a lock, and is left alone; what a killed one has left is finished here.
    await finishJournals(payload)
    return false
  }
  await doWantedImports(payload)
  const fingerprint = await readFingerprint(payload, ukDay())
  const state = await readPublishedState()
  return state?.fingerprint !== fingerprint || state.outcome === 'begun'
}

/** @returns false when the work broke down; what editors have to put right is looked at again as soon as they have */
async function publishOnce(payload: Payload): Promise<boolean> {
  const log = await openPublicationLog(payload)
  let isSettled = false
  // One after another, so that the entry tells the last that was heard.
  let noted = Promise.resolve()
  const { code, lastWords } = await runPublishing((message) => {
    isSettled ||= message.kind === 'live' || (message.kind === 'refused' && message.problems.length > 0)
    noted = noted.then(() => log.note(message))
  })
  await noted
  await log.end(code, lastWords)
  return isSettled
}

/** Whether this process is the server that editors use: commands and builds open the CMS too, but do not publish. */
export function isServer(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['NEXT_RUNTIME'] === 'nodejs' && environment['NEXT_PHASE'] !== 'phase-production-build' && environment['CMS_JOBS'] !== '0'
}
