import { existsSync } from 'node:fs'
import path from 'node:path'
import { codeDigest } from '../../site/build/code-digest.ts'
import { RemedyError } from '../launch/remedy.mjs'
import { root } from '../launch/root.mjs'
import { startProgram } from '../process/program.ts'
import { formatSeconds } from '../process/steps.ts'
import { doOnce } from './done-before.ts'
import { nextProgram } from './next-program.ts'
import { cmsSources } from './sources.ts'

const output = path.join(root, 'cms', '.next')
const longestSilence = 20_000

/**
 * Builds the CMS for production, unless the same code was built before.
 * @returns how it went
 * @throws RemedyError with the build's last lines
 */
export async function buildCmsOnce(signal: AbortSignal): Promise<string> {
  const digest = await codeDigest(await cmsSources())
  const isThere = () => existsSync(path.join(output, 'BUILD_ID'))
  const isNew = await doOnce(path.join(output, 'waymark-digest'), digest, isThere, () => buildCms(signal))
  return isNew ? 'built' : 'its code has not changed since it was last built'
}

async function buildCms(signal: AbortSignal): Promise<void> {
  const started = Date.now()
  const words = setInterval(() => console.log(`        still building, ${formatSeconds((Date.now() - started) / 1000)} so far`), longestSilence)
  const build = startProgram({
    name: 'The build of the CMS',
    program: process.execPath,
    words: [nextProgram, 'build', 'cms'],
    environment: { NODE_ENV: 'production' },
    signal,
  })
  const code = await build.ended
  clearInterval(words)
  signal.throwIfAborted()
  if (code === 0) return
  throw new RemedyError(
    `The CMS could not be built:\n${build
      .lastLines()
      .map((line) => `  ${line}`)
      .join('\n')}`,
    'If the computer ran out of memory (the build needs about 3 GB), close other programs and run the same command again.',
  )
}
