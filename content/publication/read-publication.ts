import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { siteSettingsSchema } from '../schema/message.ts'
import { ProblemsError, type Problem } from '../schema/problem.ts'
import { collectionNames, collectionSchemas, type Publication, type Records } from '../schema/publication.ts'
import { checkOne } from './check-records.ts'
import { mediaFolder, recordsFile, settingsFile } from './layout.ts'
import { damage, verifyFiles } from './verify-files.ts'

/**
 * Reads a publication and proves it first: every file is there, unchanged and no other; every record fits its schema.
 * @param folder `publications/<digest>`
 * @throws ProblemsError naming each file that is missing, changed or too many
 */
export async function readPublication(folder: string): Promise<Publication> {
  const { files, problems } = await verifyFiles(folder)
  if (problems.length > 0) throw damaged(folder, problems)
  const records = Object.fromEntries(collectionNames.map((name) => [name, readRecords(files, name, problems)])) as unknown as Records
  const settings = readOne(siteSettingsSchema, files.get(settingsFile) ?? '', settingsFile, problems)
  if (problems.length > 0 || settings === undefined) throw damaged(folder, problems)
  return { digest: path.basename(folder), records, settings, mediaFolder: path.join(folder, mediaFolder) }
}

function damaged(folder: string, problems: readonly Problem[]): ProblemsError {
  return new ProblemsError(`The publication in ${folder} cannot be used`, problems)
}

function readRecords(files: ReadonlyMap<string, string>, name: keyof Records, problems: Problem[]): unknown[] {
  const file = recordsFile(name)
  const schema = collectionSchemas[name] as unknown as z.ZodType<object>
  const lines = (files.get(file) ?? '').split('\n').slice(0, -1)
  return lines.map((line, index) => readOne(schema, line, `${file}:${index + 1}`, problems))
}

function readOne<Value>(schema: z.ZodType<Value>, json: string, record: string, problems: Problem[]): Value | undefined {
  try {
    return checkOne(schema, JSON.parse(json) as Value, record, problems)
  } catch {
    problems.push(damage(record, 'is not JSON'))
    return undefined
  }
}

/** Whether a publication can be used as it stands, without reading its records. */
export async function publicationState(folder: string): Promise<'missing' | 'whole' | 'damaged'> {
  const isThere = await readdir(folder).then(
    () => true,
    () => false,
  )
  if (!isThere) return 'missing'
  return (await verifyFiles(folder)).problems.length === 0 ? 'whole' : 'damaged'
}
