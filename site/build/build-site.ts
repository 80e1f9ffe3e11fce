import { buildNewSite } from './build-new-site.ts'
import { prepareWork, type BuildOptions, type SiteBuild } from './build-work.ts'
import { siteFolder } from './data-folders.ts'
import { removeUnfinished } from './live/remove-old.ts'
import { readSiteRecord, writeSiteRecord } from './live/site-record.ts'
import { switchLive } from './live/switch-live.ts'
import { withBuildLock } from './lock.ts'
import { runStep } from './progress.ts'

/**
 * Builds the site of a publication with all its files and its search, and puts it live. Whatever goes wrong, and
 * whenever the process is killed, visitors see the site before or this one, whole. Two builds wait for each other.
 * @throws ProblemsError when the publication is not whole, a file cannot be made or a link leads nowhere: all of them
 */
export async function buildSite(options: BuildOptions): Promise<SiteBuild> {
  const { dataFolder, onProgress = () => undefined } = options
  const onWait = (): void => onProgress({ step: 'Waiting for another build to finish', seconds: 0, isFinished: false })
  return withBuildLock(dataFolder, onWait, async (held) => {
    await removeUnfinished(dataFolder)
    const work = await runStep('Reading the publication', onProgress, () => prepareWork(options, onProgress))
    const record = await readSiteRecord(dataFolder, work.digest)
    if (!record) return buildNewSite(work, held)
    const folder = siteFolder(dataFolder, work.digest)
    await writeSiteRecord(folder, { ...record, publishedAt: new Date().toISOString() })
    await runStep('Going live', onProgress, () => switchLive(dataFolder, work.digest))
    return { digest: work.digest, folder, isReused: true, pages: record.pages, files: { rendered: 0, reused: record.files } }
  })
}
