import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { addCodes } from './codes.ts'
import type { SiteBuild, Work } from './build-work.ts'
import { cacheFolder, codesFile, siteFolder, sitesFolder, unfinishedPrefix } from './data-folders.ts'
import { createFileCache } from './files/file-cache.ts'
import { makeFiles, type MadeFiles } from './files/make-files.ts'
import { removeOld } from './live/remove-old.ts'
import { writeSiteRecord } from './live/site-record.ts'
import { switchLive } from './live/switch-live.ts'
import type { HeldLock } from './lock.ts'
import { finishSite } from './output/finish-site.ts'
import { runStep } from './progress.ts'

/** Makes a site that is not there yet beside the others, then renames it and puts it live. */
export async function buildNewSite(work: Work, held: HeldLock): Promise<SiteBuild> {
  const { options, onProgress, digest } = work
  const folder = siteFolder(options.dataFolder, digest)
  const unfinished = path.join(sitesFolder(options.dataFolder), `${unfinishedPrefix}${randomUUID()}`)
  await mkdir(unfinished, { recursive: true })
  try {
    const made = await makeAllFiles(work)
    const pages = await finishSite(work, made, unfinished)
    const record = {
      digest,
      publication: work.publication.digest,
      madeOn: options.madeOn,
      publishedAt: new Date().toISOString(),
      pages,
      files: made.files.length,
    }
    await writeSiteRecord(path.join(unfinished, 'site'), record)
    await addCodes(codesFile(options.dataFolder), work.documents, options.madeOn)
    await runStep('Going live', onProgress, async () => {
      held.assertHeld()
      await rename(path.join(unfinished, 'site'), folder)
      await switchLive(options.dataFolder, digest)
    })
    await tidy(work, made)
    return { digest, folder, isReused: false, pages, files: { rendered: made.rendered, reused: made.reused } }
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function makeAllFiles({ options, onProgress, publication, documents, formatsModule }: Work): Promise<MadeFiles> {
  const { workers } = options
  const made = await runStep('Making the files of every page', onProgress, (count) =>
    makeFiles(documents, {
      formatsModule,
      context: { mediaFolder: publication.mediaFolder, madeOn: options.madeOn },
      cacheFolder: cacheFolder(options.dataFolder),
      ...(workers === undefined ? {} : { workers }),
      count,
    }),
  )
  for (const sentence of made.leftOut) onProgress({ step: sentence, seconds: 0, isFinished: true, isRemark: true })
  return made
}

function tidy({ options, onProgress }: Work, { files }: MadeFiles): Promise<void> {
  return runStep('Removing what is no longer needed', onProgress, async () => {
    await createFileCache(cacheFolder(options.dataFolder)).keepUsed(new Set(files.map(({ key }) => key)))
    await removeOld(options.dataFolder)
  })
}
