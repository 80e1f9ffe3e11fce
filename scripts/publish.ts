import { publishFromCms } from '../cms/publish/publish.ts'
import { dataFolder } from '../content/data-folder.ts'
import { ukDay } from '../content/uk-day.ts'
import { buildSite } from '../site/build/build-site.ts'
import { endWith } from './process/end-with.ts'
import { tellProgress } from './publication/tell-progress.ts'

/** `npm run publish`: makes a publication of what is published in the CMS, builds its site and puts it live. */
await endWith(async () => {
  const today = ukDay()
  console.log('Reading and checking what is published …')
  const publication = await publishFromCms(today)
  console.log(`Publication ${publication.digest}: ${publication.counts['guides'] ?? 0} guides, ${publication.counts['services'] ?? 0} services.`)
  const site = await buildSite({ publicationFolder: publication.folder, dataFolder: dataFolder(), madeOn: today, onProgress: tellProgress(console.log) })
  console.log(`Site ${site.digest} is live: ${site.pages} pages, ${site.files.rendered} files made, ${site.files.reused} that had not changed.`)
  return 0
})
