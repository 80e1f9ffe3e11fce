import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { dataFolder } from '../../content/data-folder.ts'
import { validateWithFiles } from '../../content/publication/validate-with-files.ts'
import { writePublication } from '../../content/publication/write-publication.ts'
import { finishedTranslations } from '../../content/document/translation/finished.ts'
import { type Problem, ProblemsError } from '../../content/schema/problem.ts'
import { collectionNames } from '../../content/schema/publication.ts'
import { journalsAtWork } from '../directory-import/journal/keep-journal.ts'
import { openCms } from '../open-cms.ts'
import { readFingerprint } from './fingerprint.ts'
import { atOneMoment } from './one-moment.ts'
import { withPrivateCopy } from './private-copy.ts'
import { writePublishedState } from './published-state.ts'
import { readPublished, type Published } from './read-published.ts'

/** What was written. */
export interface NewPublication {
  digest: string
  folder: string
  /** Which state of the CMS it was made from. */
  fingerprint: string
  /** How many records of each collection it holds. */
  counts: Record<string, number>
  /** What was left out of it, since it is not finished in its language. */
  leftOut: Problem[]
}

/**
 * Writes a publication of everything that is published in the CMS, judged together. It changes nothing that is live.
 * Opens the CMS by itself: use it in a process that has not opened it.
 * @param today the day of publishing, `2026-11-22`
 * @throws ProblemsError with every problem of every record
 */
export async function publishFromCms(today: string): Promise<NewPublication> {
  return withPrivateCopy(async () => {
    const payload = await openCms()
    try {
      return await atOneMoment(payload, async (req) => {
        await refuseWhileImporting(payload, req)
        const fingerprint = await readFingerprint(payload, today, req)
        await writePublishedState({ fingerprint, outcome: 'begun' })
        return { fingerprint, ...(await write(await readPublished(payload, req), today)) }
      })
    } finally {
      await payload.destroy()
    }
  })
}

/** Half an import is neither the old directory nor the new one. */
async function refuseWhileImporting(payload: Payload, req: PayloadRequest): Promise<void> {
  const atWork = await journalsAtWork(payload, req)
  if (atWork.length === 0) return
  const remedy = 'The CMS publishes when it is done. If it was stopped in the middle, start the CMS: it finishes the import.'
  throw new ProblemsError('This cannot be published yet', [{ record: 'services', field: '', problem: 'are being imported at this moment', remedy }])
}

async function write(published: Published, today: string): Promise<Omit<NewPublication, 'fingerprint'>> {
  const { records: all, settings, mediaFile } = await refuseProblems(published, today)
  const { leftOut, ...finished } = finishedTranslations(all)
  const records = { ...all, ...finished }
  const publicationsFolder = path.join(dataFolder(), 'publications')
  const digest = await writePublication({ records, settings, mediaFile }, publicationsFolder)
  const counts = Object.fromEntries(collectionNames.map((name) => [name, records[name].length]))
  return { digest, folder: path.join(publicationsFolder, digest), counts, leftOut: [...published.leftOut, ...leftOut] }
}

/** Records that could not be read would make others seem to point nowhere, so those problems are told first. */
async function refuseProblems({ records, settings, mediaFile, problems }: Published, today: string) {
  if (problems.length > 0 || !settings) throw new ProblemsError('This cannot be published', problems)
  const found = await validateWithFiles(records, settings, mediaFile, today)
  if (found.length > 0) throw new ProblemsError('This cannot be published', found)
  return { records, settings, mediaFile }
}
