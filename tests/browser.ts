import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/**
 * Chromium draws a window around every context, and behind its address bar waits two pages of its own: a process each, which took
 * more processor time than the page that is looked at. It obeys only the last list it is given, so Playwright's stands here as well.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
]

/** Where Chromium may be, in the order to look. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The browser's program: CHROMIUM_PATH, or where systems keep it. */
function browserProgram(): string {
  const named = process.env['CHROMIUM_PATH']
  const found = named ? [named].find(existsSync) : places.find(existsSync)
  if (found) return found
  const looked = named ? `CHROMIUM_PATH says ${named}, which is not there` : `Chromium is in none of ${places.join(', ')}`
  throw new Error(`${looked}. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to your Chromium or Chrome.`)
}

/** Starts a headless browser that makes no requests of its own. Close it when done. `more` are further switches of Chromium. */
export function launchBrowser(...more: string[]): Promise<Browser> {
  return chromium.launch({ executablePath: browserProgram(), args: [...switches, ...more] })
}
