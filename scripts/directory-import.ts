import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { countPlan, type Plan } from '../cms/directory-import/change.ts'
import { importChanges } from '../cms/directory-import/journal/finish-journals.ts'
import { planTables } from '../cms/directory-import/plan-tables.ts'
import { openCms } from '../cms/open-cms.ts'
import { formatProblem, ProblemsError } from '../content/schema/problem.ts'
import { readTables } from '../content/tables/read-tables.ts'
import { rejectedRows } from '../content/tables/rejected-rows.ts'
import { writeXlsx } from '../content/tables/write-tables.ts'
import { ukDay } from '../content/uk-day.ts'
import { tellPlan } from './directory/tell-plan.ts'
import { RemedyError } from './launch/remedy.mjs'
import { endWith } from './process/end-with.ts'

const usage = 'Use: npm run directory:import -- services.xlsx [--dry-run] [--drafts]'

/** `npm run directory:import -- <file> [--dry-run]`: services from a spreadsheet into the CMS, all of them or none. */
await endWith(async () => {
  const { file, isDryRun, newStatus } = readWords(process.argv.slice(2))
  const bytes = await readFile(file).catch(() => {
    throw new RemedyError(`There is no file ${file}.`, usage)
  })
  const name = path.basename(file)
  const tables = await readTables(name, bytes)
  const payload = await openCms()
  try {
    const { plan, unmapped } = await planTables(payload, name, tables, { today: ukDay(), newStatus })
    if (unmapped) {
      throw new RemedyError(
        `These columns are not known: ${unmapped.unknown.join(', ')}.`,
        'Rename them as in the file that "npm run directory:export" writes, delete them, or import the file in the CMS, where columns are mapped.',
      )
    }
    console.log(tellPlan(plan))
    await refuse(plan, file, name, tables)
    if (!isDryRun) await apply(payload, name, plan)
    else console.log('This was a dry run: nothing was changed.')
  } finally {
    await payload.destroy()
  }
  return 0
})

function readWords(words: string[]) {
  const options = { 'dry-run': { type: 'boolean', default: false }, drafts: { type: 'boolean', default: false } } as const
  const { values, positionals } = parse(words, options)
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new RemedyError('Say which file to import.', usage)
  return { file: path.resolve(file), isDryRun: values['dry-run'], newStatus: values.drafts ? ('draft' as const) : ('published' as const) }
}

function parse<Options extends { 'dry-run': { type: 'boolean'; default: boolean }; drafts: { type: 'boolean'; default: boolean } }>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new RemedyError(error instanceof Error ? error.message : String(error), usage)
  }
}

/** Gives the rejected rows back beside the file. */
async function refuse({ problems }: Plan, file: string, name: string, tables: Parameters<typeof rejectedRows>[0]): Promise<void> {
  if (problems.length === 0) return
  const rejected = rejectedRows(tables, name, problems)
  if (rejected.length > 0) {
    const target = file.replace(/(\.[^.]*)?$/, '-rejected.xlsx')
    await writeFile(target, await writeXlsx(rejected))
    console.log(`The rows that cannot come in are in ${target}, each with its reason. Put them right in your file and import it again.`)
  }
  throw new ProblemsError('Nothing was imported', problems)
}

async function apply(payload: Parameters<typeof importChanges>[0], name: string, plan: Plan): Promise<void> {
  const { outcome, problems } = await importChanges(payload, name, plan.changes, {
    onStep: (done, of) => {
      if (done % 500 === 0) console.log(`        ${done} of ${of}`)
    },
  })
  if (outcome === 'busy') throw new RemedyError('Another import is at work.', 'Wait until it is done. Then import again.')
  if (outcome === 'undone') throw new ProblemsError('Everything was put back as it was', problems)
  const { added, changed, unchanged } = countPlan(plan)
  console.log(`Imported ${name}: ${added} added, ${changed} changed, ${unchanged} as they were. The CMS publishes them; without it, run: npm run publish`)
  for (const problem of problems) console.log(formatProblem(problem))
}
