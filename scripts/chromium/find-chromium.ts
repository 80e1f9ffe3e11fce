import { type Environment } from '../process/environment.ts'
import { findProgram, isProgram } from '../process/find-program.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const macApplications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/**
 * Finds a Chromium or Chrome: CHROMIUM_PATH first, then the PATH, then where a Mac keeps its applications.
 * @returns absolute path of the program, or undefined
 */
export function findChromium(environment: Environment = process.env): string | undefined {
  const given = environment['CHROMIUM_PATH']
  if (given && isProgram(given)) return given
  return findProgram(names, environment) ?? macApplications.find(isProgram)
}
