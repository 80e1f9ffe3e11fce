import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { type Environment } from '../process/environment.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const macApplications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/**
 * Finds a Chromium or Chrome: CHROMIUM_PATH first, then the PATH, then where a Mac keeps its applications.
 * @returns absolute path of the program, or undefined
 */
export function findChromium(environment: Environment = process.env): string | undefined {
  const folders = ['/usr/bin', ...(environment['PATH'] ?? '').split(path.delimiter)].filter(Boolean)
  const candidates = [environment['CHROMIUM_PATH'], ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...macApplications]
  return candidates.find((candidate): candidate is string => candidate !== undefined && isProgram(candidate))
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
