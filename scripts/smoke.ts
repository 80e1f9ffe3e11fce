import { endWith } from './process/end-with.ts'
import { whileRunning } from './smoke/while-running.ts'
import { localAddress, readServerSettings } from './start/settings.ts'

/** `npm run smoke`: does `npm start` twice, as a person would, looks at the site and the CMS, and presses Ctrl-C. */
await endWith(async () => {
  const settings = readServerSettings()
  const look = async () => {
    await lookAt(`${localAddress(settings.host, settings.sitePort)}/`)
    await lookAt(`${localAddress(settings.host, settings.cmsPort)}/admin`)
  }
  console.log('First start: everything is made.\n')
  const first = await whileRunning(settings, {}, look)
  console.log('\nSecond start: nothing is made twice.\n')
  const second = await whileRunning(settings, {}, look)
  console.log(`\nFirst start ${first.toFixed(0)} s, second start ${second.toFixed(0)} s. Both stopped cleanly.`)
  return 0
})

async function lookAt(address: string): Promise<void> {
  const response = await fetch(address)
  const text = await response.text()
  if (!response.ok || !text.includes('</html>')) throw new Error(`${address} answered ${response.status}, ${text.length} characters, without a whole page`)
}
