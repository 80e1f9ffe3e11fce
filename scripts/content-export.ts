import path from 'node:path'
import { exportContent } from '../cms/export/export-content.ts'
import { openCms } from '../cms/open-cms.ts'
import { formatProblem } from '../content/schema/problem.ts'
import { endWith } from './process/end-with.ts'

/** `npm run content:export [folder]`: writes what the CMS holds as content files. Without a folder: content/starter. */
await endWith(async () => {
  const folder = path.resolve(process.argv[2] ?? 'content/starter')
  const payload = await openCms()
  try {
    const { published, drafts, unfinished } = await exportContent(payload, folder)
    console.log(`Exported to ${folder}: ${published} published records, ${drafts} drafts.`)
    if (unfinished.length > 0)
      console.log(
        ['These drafts are not finished enough for a file, and stay in the CMS:', ...unfinished.map((problem) => `  ${formatProblem(problem)}`)].join('\n'),
      )
  } finally {
    await payload.destroy()
  }
  return 0
})
