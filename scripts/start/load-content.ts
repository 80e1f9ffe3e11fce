import path from 'node:path'
import { importContent } from '../../cms/import/import-content.ts'
import { openCms } from '../../cms/open-cms.ts'
import { dataFolder } from '../../content/data-folder.ts'
import { ukDay } from '../../content/uk-day.ts'
import { root } from '../launch/root.mjs'
import { endWith } from '../process/end-with.ts'
import { loadStarter } from './load-starter.ts'

const secondsBetweenWords = 10

/** A step of `npm start`, in a process of its own: opens the CMS, which brings its tables up to date, and fills a new one. */
await endWith(async () => {
  const payload = await openCms()
  const isEmpty = async () => {
    const counts = await Promise.all((['guides', 'services'] as const).map((collection) => payload.count({ collection })))
    return counts.every(({ totalDocs }) => totalDocs === 0)
  }
  const importStarter = async () => {
    let told = Date.now()
    const onProgress = (done: number, of: number) => {
      if (Date.now() - told < secondsBetweenWords * 1000) return
      told = Date.now()
      console.log(`${done} of ${of} records …`)
    }
    const { added, changed, unchanged } = await importContent(payload, path.join(root, 'content', 'starter'), { today: ukDay(), onProgress })
    return added + changed + unchanged
  }
  try {
    console.log(`The database is ready; ${await loadStarter({ data: dataFolder(), isEmpty, importStarter })}.`)
  } finally {
    await payload.destroy()
  }
  return 0
})
