import { chmod, cp, mkdir, readdir, readlink, rename } from 'node:fs/promises'
import path from 'node:path'
import { writeManifest } from './manifest.ts'
import { dumpPostgres } from './postgres.ts'
import { copySqlite } from './sqlite.ts'

/** The secret of the installation, and the codes on paper that people hold in their hands. */
export const keptFiles = ['secret', 'codes.ndjson']

interface Backing {
  data: string
  databaseUrl?: string | undefined
  now?: Date
}

/**
 * Saves everything that cannot be made again: the database as it is at one moment, the uploaded files, the secret, the codes of prints. Works while
 * Waymark runs. A backup that was interrupted keeps the ending `.part` and is never taken for a whole one.
 * @returns the backup's folder, in `backups` of the data folder
 */
export async function makeBackup({ data, databaseUrl, now = new Date() }: Backing): Promise<string> {
  const folder = path.join(data, 'backups', now.toISOString().replace(/[:.]/g, '-'))
  const part = `${folder}.part`
  await mkdir(part, { recursive: true })
  // It holds password hashes and the secret: for this account only.
  await chmod(part, 0o700)
  // Files are copied before and after the database: one that is deleted or uploaded meanwhile is in the copy all the same.
  await copyMedia(data, part)
  if (databaseUrl) await dumpPostgres(databaseUrl, path.join(part, 'database.dump'))
  else await copySqlite(path.join(data, 'cms.db'), path.join(part, 'cms.db'))
  await copyMedia(data, part)
  for (const name of keptFiles) await copyIfThere(path.join(data, name), path.join(part, name))
  await writeManifest(part, {
    format: 1,
    madeAt: now.toISOString(),
    database: databaseUrl ? 'postgresql' : 'sqlite',
    publications: await listFolder(path.join(data, 'publications')),
    live: await readlink(path.join(data, 'live')).then(
      (target) => path.basename(target),
      () => null,
    ),
  })
  await rename(part, folder)
  return folder
}

function copyMedia(data: string, backup: string): Promise<void> {
  return copyIfThere(path.join(data, 'media'), path.join(backup, 'media'))
}

async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    await cp(from, to, { recursive: true, force: false })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

async function listFolder(folder: string): Promise<string[]> {
  return readdir(folder).then(
    (names) => names.sort(),
    () => [],
  )
}
