import { liveDigest, readSiteRecord } from '../../site/build/live/site-record.ts'
import { type Finding } from './finding.ts'

/** Whether visitors would see a whole site. */
export async function lookAtLiveSite(data: string): Promise<Finding> {
  const about = 'Live site'
  const digest = await liveDigest(data)
  if (!digest) return { about, words: 'nothing has been published yet', remedy: 'Run npm start, or npm run publish.' }
  const record = await readSiteRecord(data, digest)
  if (record) return { about, words: `${record.pages} pages and ${record.files} files, published ${record.publishedAt}` }
  return {
    about,
    words: `data/live points to ${digest}, which is not a whole site`,
    remedy: 'Run npm run publication -- list, then npm run publication -- rollback, or npm run publish.',
  }
}
