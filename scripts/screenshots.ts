import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureChromium } from './chromium/ensure-chromium.ts'
import { root } from './launch/root.mjs'
import { endWith } from './process/end-with.ts'
import { takePictures } from './screenshots/take-pictures.ts'
import { whileRunning } from './smoke/while-running.ts'

const settings = { host: '127.0.0.1', sitePort: 24_321, cmsPort: 23_000 }

/** `npm run screenshots`: starts a Waymark of its own with the starter content and takes the README's pictures. */
await endWith(async () => {
  const chromium = await ensureChromium()
  const folder = path.join(root, 'docs', 'pictures')
  const data = await mkdtemp(path.join(tmpdir(), 'waymark-screenshots-'))
  await mkdir(folder, { recursive: true })
  try {
    await whileRunning(settings, { DATA_DIR: data, SITE_PORT: String(settings.sitePort), CMS_PORT: String(settings.cmsPort) }, () =>
      takePictures({ chromium, data, folder, settings }),
    )
  } finally {
    await rm(data, { recursive: true, force: true })
  }
  console.log(`Pictures written to ${folder}`)
  return 0
})
