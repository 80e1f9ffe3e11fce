import { dataFolder } from '../content/data-folder.ts'
import { listPublications } from '../content/publication/list-publications.ts'
import { ukDay } from '../content/uk-day.ts'
import { buildSite } from '../site/build/build-site.ts'
import { publicationsFolder } from '../site/build/data-folders.ts'
import { RemedyError } from './launch/remedy.mjs'
import { endWith } from './process/end-with.ts'
import { tellProgress } from './publication/tell-progress.ts'

/** Builds the newest publication and puts it live. */
await endWith(async () => {
  const data = dataFolder()
  const [newest] = await listPublications(publicationsFolder(data))
  if (!newest) throw new RemedyError(`There is no publication in ${publicationsFolder(data)}.`, 'Run: npm run publish')
  const site = await buildSite({ publicationFolder: newest.folder, dataFolder: data, madeOn: ukDay(), onProgress: tellProgress(console.log) })
  const { rendered, reused } = site.files
  console.log(`Site ${site.digest} is live: ${site.pages} pages, ${rendered} files made, ${reused} that had not changed.`)
  return 0
})
