import { importContent } from '../../cms/import/import-content.ts'
import { openCms } from '../../cms/open-cms.ts'
import { answerParent } from './machine/child-side.ts'

/** Fills a CMS from content files. The data folder comes through the environment. */
await answerParent(async ({ folder, today }: { folder: string; today: string }, tell) => {
  const payload = await openCms()
  try {
    return await importContent(payload, folder, { today, onProgress: (done, of) => tell({ done, of }) })
  } finally {
    await payload.destroy()
  }
})
