import { installPackages } from '../debian/install-packages.ts'
import { RemedyError } from '../launch/remedy.mjs'
import { findChromium } from './find-chromium.ts'

/**
 * Finds a Chromium, or installs Debian's when this account may.
 * @returns absolute path of the program
 * @throws RemedyError when there is none and it cannot be installed
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium()
  if (found) return found
  await installPackages(['chromium'], 'Installing Chromium, which the browser tests need. This happens once and takes about a minute.')
  const installed = findChromium()
  if (installed) return installed
  throw new RemedyError(
    'The tests need Chromium or Chrome, and none was found.',
    'Install it (Debian or Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to the program. Then run npm test again.',
  )
}
