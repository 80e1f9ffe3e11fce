import { spawn } from 'node:child_process'
import { statfsSync } from 'node:fs'
import process from 'node:process'
import { explainInstallFailure } from './install-failure.mjs'
import { RemedyError } from './remedy.mjs'

const neededBytes = 2.5e9
const secondsBetweenWords = 15

/**
 * Runs `npm ci`, saying every few seconds that it is still going.
 * @param {string} folder the project's folder
 * @throws RemedyError when the disk is too full or npm fails
 */
export async function installDependencies(folder) {
  refuseFullDisk(folder)
  console.log('Installing the packages Waymark is made of. This happens once and takes about two minutes.')
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const words = setInterval(() => console.log(`  still installing, ${seconds()} seconds so far`), secondsBetweenWords * 1000)
  const { code, output } = await npmCi(folder)
  clearInterval(words)
  if (code !== 0) throw explainInstallFailure(output)
  console.log(`Packages installed in ${seconds()} seconds.\n`)
}

function refuseFullDisk(folder) {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free >= neededBytes) return
  throw new RemedyError(
    `The disk is nearly full: ${(free / 1e9).toFixed(1)} GB free, and the packages need about ${neededBytes / 1e9} GB.`,
    'Free some space, or move the folder to a larger disk, then run the same command again.',
  )
}

function npmCi(folder) {
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // Inside `npm start` npm says where it is; called by hand, the one on the PATH serves.
  const npm = process.env.npm_execpath
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...words], { cwd: folder })
    : spawn('npm', words, { cwd: folder, shell: process.platform === 'win32' })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
