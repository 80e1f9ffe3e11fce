import { run } from './process/run.ts'
import { ensureChromium } from './chromium/ensure-chromium.ts'
import { endWith } from './process/end-with.ts'

/** `npm test`: brings the browser the tests need, then runs them. Words after `--` go to vitest: `npm test -- content`. */
await endWith(async () => {
  const chromium = await ensureChromium()
  return run('vitest', ['run', ...process.argv.slice(2)], { CHROMIUM_PATH: chromium })
})
