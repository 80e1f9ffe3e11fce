import path from 'node:path'
import { checkContent } from '../content/checks/check-content.ts'
import { error } from '../content/checks/finding.ts'
import { mediaFileIn } from '../content/files/media-file.ts'
import { readContent } from '../content/files/read-content.ts'
import { validateWithFiles } from '../content/publication/validate-with-files.ts'
import { ProblemsError } from '../content/schema/problem.ts'
import { ukDay } from '../content/uk-day.ts'
import { countLine, figureTable, findingLines } from './content-check/report.ts'
import { endWith } from './process/end-with.ts'

/** `npm run content:check [folder]`: reads content files as a careful editor would. Without a folder: content/starter. Errors fail it. */
await endWith(async () => {
  const folder = path.resolve(process.argv[2] ?? 'content/starter')
  const { records, settings, problems } = await readContent(folder)
  if (problems.length > 0 || !settings) throw new ProblemsError(`The content in ${folder} cannot be read`, problems)
  const today = ukDay()
  const { findings, figures } = checkContent(records, settings, { today })
  const all = [...(await validateWithFiles(records, settings, mediaFileIn(folder), today)).map(error), ...findings]
  console.log([...findingLines(all), '', ...figureTable(figures), '', countLine(all)].join('\n'))
  return all.some(({ level }) => level === 'error') ? 1 : 0
})
