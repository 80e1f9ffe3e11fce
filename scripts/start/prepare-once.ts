import { existsSync } from 'node:fs'
import path from 'node:path'
import { codeDigest, siteCodeDigest } from '../../site/build/code-digest.ts'
import { root } from '../launch/root.mjs'
import { AlreadyToldError } from '../process/already-told.ts'
import { startProgram } from '../process/program.ts'
import { doOnce } from './done-before.ts'
import { cmsSources } from './sources.ts'

/** How many numbered steps preparing takes. */
export const preparingSteps = 3

/**
 * Prepares database, content and site, in a process of its own so that its memory is given back. Left out when the code
 * is what it was when this last succeeded: from then on the CMS publishes what editors change.
 * @param data the data folder
 * @param numbering of its first step, and of all steps
 * @throws AlreadyToldError when it failed
 */
export async function prepareOnce(data: string, { first, total }: { first: number; total: number }, signal: AbortSignal): Promise<void> {
  const digest = `${process.env['DATABASE_URL'] ? 'postgres' : 'sqlite'} ${await codeDigest(await cmsSources())} ${await siteCodeDigest()}`
  const isThere = () => existsSync(path.join(data, 'live')) && (Boolean(process.env['DATABASE_URL']) || existsSync(path.join(data, 'cms.db')))
  const isNew = await doOnce(path.join(data, 'prepared'), digest, isThere, () => prepare(first, total, signal))
  if (!isNew) console.log(`${first} to ${first + preparingSteps - 1} of ${total}  Database, content and site\n        ready since an earlier start`)
}

async function prepare(first: number, total: number, signal: AbortSignal): Promise<void> {
  const program = startProgram({
    name: 'Preparing',
    program: process.execPath,
    words: ['--import', 'tsx', path.join(root, 'scripts', 'start', 'prepare.ts'), String(first), String(total)],
    onLine: (line) => console.log(line),
    signal,
  })
  const exitCode = await program.ended
  signal.throwIfAborted()
  if (exitCode !== 0) throw new AlreadyToldError()
}
