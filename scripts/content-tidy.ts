import path from 'node:path'
import { readContent, readDrafts } from '../content/files/read-content.ts'
import { writeContent } from '../content/files/write-content.ts'
import { ProblemsError } from '../content/schema/problem.ts'
import { endWith } from './process/end-with.ts'

/** `npm run content:tidy [folder]`: puts files written by hand into their one canonical form. Without a folder: content/starter. */
await endWith(async () => {
  const folder = path.resolve(process.argv[2] ?? 'content/starter')
  const { records, settings, problems } = await readContent(folder)
  const drafts = await readDrafts(folder)
  const all = [...problems, ...drafts.problems]
  if (all.length > 0 || !settings) throw new ProblemsError(`${folder} cannot be tidied`, all)
  await writeContent(folder, records, settings, { drafts: drafts.records })
  console.log(`Every file of ${folder} is in its canonical form.`)
  return 0
})
