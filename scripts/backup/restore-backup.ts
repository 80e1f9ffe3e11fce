import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { RemedyError } from '../launch/remedy.mjs'
import { notesFolder } from '../start/prepare-content.ts'
import { keptFiles } from './make-backup.ts'
import { type BackupManifest, readVerifiedManifest } from './manifest.ts'
import { restorePostgres } from './postgres.ts'
import { placeSqlite } from './sqlite.ts'

interface Restoring {
  backup: string
  data: string
  databaseUrl?: string | undefined
  /** The person has agreed to replace what is there. */
  mayReplace: boolean
  now?: Date
}

/**
 * Puts a backup back. It is checked first; what stood there before is kept in `backups/before-restore-…`.
 * @returns the folder with what stood there before
 * @throws RemedyError when the backup is damaged, is for another kind of database, or would replace something without leave
 */
export async function restoreBackup({ backup, data, databaseUrl, mayReplace, now = new Date() }: Restoring): Promise<string> {
  const manifest = await readVerifiedManifest(backup)
  refuseOtherDatabase(manifest, databaseUrl)
  refuseReplacing(data, databaseUrl, mayReplace)

  const before = path.join(data, 'backups', `before-restore-${now.toISOString().replace(/[:.]/g, '-')}`)
  const coming = path.join(data, 'restoring')
  await mkdir(before, { recursive: true, mode: 0o700 })
  // Everything is copied first, so that a full disk is met while nothing has changed.
  await rm(coming, { recursive: true, force: true })
  await cp(backup, coming, { recursive: true })

  if (databaseUrl) await restorePostgres(databaseUrl, path.join(coming, 'database.dump'))
  else await placeSqlite(path.join(coming, 'cms.db'), path.join(data, 'cms.db'), before)
  for (const name of ['media', ...keptFiles]) await exchange(path.join(coming, name), path.join(data, name), path.join(before, name))
  // The next start publishes what was restored.
  await rm(path.join(data, notesFolder), { recursive: true, force: true })
  await rm(coming, { recursive: true })
  return before
}

function refuseOtherDatabase(manifest: BackupManifest, databaseUrl: string | undefined): void {
  if ((manifest.database === 'postgresql') === Boolean(databaseUrl)) return
  throw new RemedyError(
    manifest.database === 'postgresql'
      ? 'This backup is of a PostgreSQL database, and DATABASE_URL is not set.'
      : 'This backup is of the built-in database (SQLite), and DATABASE_URL names a PostgreSQL one.',
    manifest.database === 'postgresql' ? 'Set DATABASE_URL to an empty PostgreSQL database.' : 'Unset DATABASE_URL.',
  )
}

function refuseReplacing(data: string, databaseUrl: string | undefined, mayReplace: boolean): void {
  if (mayReplace || (!databaseUrl && !existsSync(path.join(data, 'cms.db')))) return
  throw new RemedyError(
    `${databaseUrl ? 'The database that DATABASE_URL names' : `The database in ${data}`} would be replaced.`,
    'Nothing was changed. When you are sure, run the same command with --yes at its end.',
  )
}

async function exchange(from: string, to: string, keepOldIn: string): Promise<void> {
  if (existsSync(to)) await rename(to, keepOldIn)
  if (existsSync(from)) await rename(from, to)
}
