import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { RemedyError } from '../launch/remedy.mjs'

/**
 * The CMS signs its sessions with a secret of this installation. It is made once, and only this account may read it.
 * @param folder the data folder; made when it is not there
 * @returns the secret
 * @throws RemedyError when the folder cannot be written
 */
export async function ensureSecret(folder: string): Promise<string> {
  const file = path.join(folder, 'secret')
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw explain(error, folder)
  }
  // A copy or a restore may have opened it up.
  await chmod(file, 0o600)
  return (await readFile(file, 'utf8')).trim()
}

function explain(error: unknown, folder: string): unknown {
  if (!isCode(error, 'EACCES') && !isCode(error, 'EROFS') && !isCode(error, 'ENOTDIR')) return error
  return new RemedyError(
    `Waymark may not write to its data folder, ${folder}.`,
    'Make the folder yours (chown), or set DATA_DIR to one that you may write to. Then run the same command again.',
  )
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
