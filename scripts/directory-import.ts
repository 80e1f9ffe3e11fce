import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { countPlan, type Plan } from '../cms/directory-import/change.ts'
import { finishJournals, importChanges } from '../cms/directory-import/journal/finish-journals.ts'
import { journalsAtWork } from '../cms/directory-import/journal/keep-journal.ts'
import { planTables } from '../cms/directory-import/plan-tables.ts'
import { fetchJson, FetchError } from '../cms/feeds/fetch-safely.ts'
import { planServices } from '../cms/feeds/plan-services.ts'
import { readFeed, servicesInFile } from '../cms/feeds/read-feed.ts'
import { openCms } from '../cms/open-cms.ts'
import type { Unsure } from '../content/open-referral/reading/pick.ts'
import { formatProblem, ProblemsError } from '../content/schema/problem.ts'
import { readTables } from '../content/tables/read-tables.ts'
import type { Table } from '../content/tables/table.ts'
import { rejectedRows } from '../content/tables/rejected-rows.ts'
import { writeXlsx } from '../content/tables/write-tables.ts'
import { ukDay } from '../content/uk-day.ts'
import { tellPlan } from './directory/tell-plan.ts'
import { RemedyError } from './launch/remedy.mjs'
import { endWith } from './process/end-with.ts'

const usage =
  'Use: npm run directory:import -- <services.xlsx | services.csv | feed.json | https://…> [--dry-run] [--drafts] [--areas dorset] [--topics breaks,health]'

/**
 * `npm run directory:import -- <file or address> [--dry-run]`: services from a spreadsheet or an Open Referral feed into the CMS, all of
 * them or none.
 */
await endWith(async () => {
  const words = readWords(process.argv.slice(2))
  const source = await readSource(words.source)
  const payload = await openCms()
  try {
    await refuseWhileBusy(payload, words)
    const plan = await planOf(payload, source, words)
    console.log(tellPlan(plan))
    await refuse(plan, source)
    if (!words.isDryRun) await apply(payload, source.name, plan)
    else console.log('This was a dry run: nothing was changed.')
  } finally {
    await payload.destroy()
  }
  return 0
})

type Words = ReturnType<typeof readWords>

function readWords(args: string[]) {
  const text = { type: 'string', default: '' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parse(() =>
    parseArgs({ args, options: { 'dry-run': flag, drafts: flag, areas: text, topics: text }, allowPositionals: true }),
  )
  const [source] = positionals
  if (source === undefined || positionals.length > 1) throw new RemedyError('Say which file or address to import.', usage)
  const list = (names: string): string[] => names.split(',').filter((name) => name !== '')
  const newStatus = values.drafts ? ('draft' as const) : ('published' as const)
  return { source, isDryRun: values['dry-run'], newStatus, areas: list(values.areas), topics: list(values.topics) }
}

function parse<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw new RemedyError(error instanceof Error ? error.message : String(error), usage)
  }
}

/** What the directory is to be made of: sheets with rows, or services of Open Referral. */
interface Source {
  name: string
  file?: string
  tables?: Table[]
  services?: Unsure[]
}

async function readSource(source: string): Promise<Source> {
  if (/^https?:\/\//.test(source)) return { name: source, services: await told(() => readFeed(source, fetchJson)) }
  const file = path.resolve(source)
  const bytes = await readFile(file).catch(() => {
    throw new RemedyError(`There is no file ${file}.`, usage)
  })
  const name = path.basename(file)
  if (/\.json$/i.test(name)) return { name, services: await told(() => servicesInFile(parseJson(name, bytes.toString('utf8')), name)) }
  return { name, file, tables: await readTables(name, bytes) }
}

async function told<Result>(read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof FetchError) throw new RemedyError(error.problem, error.remedy)
    throw error
  }
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new FetchError(`${name} is not JSON`, 'Give a file with a list of Open Referral services.')
  }
}

/** Half of what another import brings in would look like duplicates, or like nothing to change. One that was interrupted is finished first. */
async function refuseWhileBusy(payload: Payload, { isDryRun }: Words): Promise<void> {
  if (!isDryRun) await finishJournals(payload)
  if ((await journalsAtWork(payload)).length === 0) return
  throw new RemedyError(
    'Another import is at work.',
    'Wait until it is done. One that was interrupted is finished by the CMS, or by an import without --dry-run.',
  )
}

async function planOf(payload: Payload, { name, tables, services = [] }: Source, words: Words): Promise<Plan> {
  const today = ukDay()
  if (!tables) return planServices(payload, services, { today, ...words })
  const { plan, unmapped } = await planTables(payload, name, tables, { today, newStatus: words.newStatus })
  if (plan) return plan
  const remedy = 'Rename them as in the file that "npm run directory:export" writes, delete them, or import the file in the CMS, where columns are mapped.'
  throw new RemedyError(`These columns are not known: ${unmapped.unknown.join(', ')}.`, remedy)
}

/** Gives the rejected rows back beside the file. */
async function refuse({ problems }: Plan, { name, file = '', tables = [] }: Source): Promise<void> {
  if (problems.length === 0) return
  const rejected = rejectedRows(tables, name, problems)
  if (rejected.length > 0) {
    const target = file.replace(/(\.[^.]*)?$/, '-rejected.xlsx')
    await writeFile(target, await writeXlsx(rejected))
    console.log(`The rows that cannot come in are in ${target}, each with its reason. Put them right in your file and import it again.`)
  }
  throw new ProblemsError('Nothing was imported', problems)
}

async function apply(payload: Payload, name: string, plan: Plan): Promise<void> {
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
