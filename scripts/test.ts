import { run } from './process/run.ts'
import { ensureBraille } from './braille/ensure-braille.ts'
import { ensureChromium } from './chromium/ensure-chromium.ts'
import { ensureJava } from './java/ensure-java.ts'
import { endWith } from './process/end-with.ts'

/** `npm test`: brings the browser, the braille program and the Java that the tests need, then runs them. Words after `--` go to vitest: `npm test -- content`. */
await endWith(async () => {
  await ensureBraille()
  await ensureJava()
  const chromium = await ensureChromium()
  return run('vitest', ['run', ...process.argv.slice(2)], { CHROMIUM_PATH: chromium })
})
