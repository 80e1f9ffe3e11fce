import { endWith } from './process/end-with.ts'
import { startOnce } from './smoke/start-once.ts'
import { readServerSettings } from './start/settings.ts'

/** `npm run smoke`: does `npm start` twice, as a person would, looks at the site and the CMS, and presses Ctrl-C. */
await endWith(async () => {
  const settings = readServerSettings()
  console.log('First start: everything is made.\n')
  const first = await startOnce(settings)
  console.log('Second start: nothing is made twice.\n')
  const second = await startOnce(settings)
  console.log(`First start ${first.toFixed(0)} s, second start ${second.toFixed(0)} s. Both stopped cleanly.`)
  return 0
})
