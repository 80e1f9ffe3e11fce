import path from 'node:path'
import { importContent } from '../cms/import/import-content.ts'
import { openCms } from '../cms/open-cms.ts'
import { ukDay } from '../content/uk-day.ts'
import { endWith } from './process/end-with.ts'

/** `npm run content:import [folder]`: brings content files into the CMS. Without a folder: content/starter. */
await endWith(async () => {
  const folder = path.resolve(process.argv[2] ?? 'content/starter')
  const payload = await openCms()
  try {
    const { added, changed, unchanged } = await importContent(payload, folder, { today: ukDay() })
    console.log(`Imported ${folder}: ${added} added, ${changed} changed, ${unchanged} as they were. Publish them with: npm run publish`)
  } finally {
    await payload.destroy()
  }
  return 0
})
