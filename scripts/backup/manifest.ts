import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { RemedyError } from '../launch/remedy.mjs'

/** `backup.json`: what a backup holds, so that a damaged one is found before anything is overwritten. */
const backupManifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'postgresql']),
  /** Publications that stood in the data folder, and the one that was live: they are made again from the database. */
  publications: z.array(z.string()),
  live: z.string().nullable(),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})
export type BackupManifest = z.infer<typeof backupManifestSchema>

const manifestName = 'backup.json'

export async function writeManifest(folder: string, manifest: Omit<BackupManifest, 'files'>): Promise<void> {
  const whole: BackupManifest = { ...manifest, files: await hashFiles(folder) }
  await writeFile(path.join(folder, manifestName), `${JSON.stringify(whole, null, 2)}\n`)
}

/**
 * Reads a backup's manifest and compares every file with it.
 * @throws RemedyError when it is no backup, or a file is missing, changed or added
 */
export async function readVerifiedManifest(folder: string): Promise<BackupManifest> {
  const manifest = await readManifest(folder)
  const found = await hashFiles(folder)
  const names = [...new Set([...Object.keys(manifest.files), ...Object.keys(found)])]
  const damaged = names.filter((name) => manifest.files[name] !== found[name])
  if (damaged.length === 0) return manifest
  throw new RemedyError(
    `The backup in ${folder} is damaged: ${damaged.join(', ')} differ from what was backed up.`,
    'Nothing was changed. Restore another backup, or copy this one again from where it is kept.',
  )
}

async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(path.join(folder, manifestName), 'utf8').catch(() => undefined)
  const read = text === undefined ? undefined : backupManifestSchema.safeParse(parseJson(text))
  if (read?.success) return read.data
  throw new RemedyError(`${folder} is not a backup that Waymark made: it has no readable ${manifestName}.`, 'Name a folder from data/backups.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function hashFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  const hashes: Record<string, string> = {}
  for (const file of files.filter((name) => name !== manifestName).sort()) hashes[file] = await hashFile(path.join(folder, file))
  return hashes
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
