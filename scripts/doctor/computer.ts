import { access, constants, stat } from 'node:fs/promises'
import path from 'node:path'
import { findChromium } from '../chromium/find-chromium.ts'
import { missingPackages } from '../launch/dependencies.mjs'
import { isNewEnough } from '../launch/project-node.mjs'
import { root } from '../launch/root.mjs'
import { type Environment } from '../process/environment.ts'
import { bytesForLaterStarts, formatBytes, freeBytes } from '../start/disk.ts'
import { findProgram } from '../process/find-program.ts'
import { type Finding } from './finding.ts'

export function lookAtNode(version = process.version): Finding {
  const finding = { about: 'Node', words: `${version} at ${process.execPath}` }
  return isNewEnough(version) ? finding : { ...finding, remedy: 'Waymark needs Node 22.12 or newer: install it from https://nodejs.org/.' }
}

export function lookAtPackages(folder = root): Finding {
  const missing = missingPackages(folder)
  if (missing.length === 0) return { about: 'Packages', words: 'as the lockfile says' }
  return { about: 'Packages', words: `${missing.length} are missing or of another version`, remedy: 'Run: npm ci' }
}

export async function lookAtDisk(data: string): Promise<Finding> {
  const free = await freeBytes(data)
  const finding = { about: 'Disk', words: `${formatBytes(free)} free` }
  return free >= bytesForLaterStarts ? finding : { ...finding, remedy: 'Free some space: publishing needs about 300 MB.' }
}

export async function lookAtDataFolder(data: string): Promise<Finding> {
  const finding = { about: 'Data folder', words: data }
  const found = await stat(data).catch(() => undefined)
  if (!found) return { ...finding, words: `${data} is not there yet`, remedy: 'Run npm start: it makes it.' }
  const mayWrite = await access(data, constants.W_OK).then(
    () => true,
    () => false,
  )
  return mayWrite
    ? finding
    : { ...finding, words: `${data} may not be written by this account`, remedy: 'Make it yours (chown), or set DATA_DIR to another folder.' }
}

export async function lookAtSecret(data: string): Promise<Finding> {
  const about = 'Secret'
  const found = await stat(path.join(data, 'secret')).catch(() => undefined)
  if (!found) return { about, words: 'there is none yet', remedy: 'Run npm start: it makes one.' }
  if ((found.mode & 0o077) === 0 || process.platform === 'win32') return { about, words: 'only this account can read it' }
  return { about, words: 'other accounts can read it', remedy: `Run: chmod 600 ${path.join(data, 'secret')}` }
}

export function lookAtChromium(environment: Environment = process.env): Finding {
  const found = findChromium(environment)
  if (found) return { about: 'Chromium', words: found }
  return { about: 'Chromium', words: 'not found', isOptional: true, remedy: 'Only the tests need it. Install it, or set CHROMIUM_PATH.' }
}

export function lookAtBraille(environment: Environment = process.env): Finding {
  const found = findProgram(['lou_translate'], environment)
  if (found) return { about: 'Braille', words: found }
  return {
    about: 'Braille',
    words: 'lou_translate was not found',
    isOptional: true,
    remedy: 'Only braille files need it. Debian or Ubuntu: apt-get install liblouis-bin.',
  }
}
