import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { dataFolder } from '../content/data-folder.ts'
import { liveLink } from '../site/build/data-folders.ts'
import { inParallel } from '../site/build/in-parallel.ts'
import { listFiles } from '../site/build/output/list-files.ts'
import { startSiteServer } from '../site/server/start-site-server.ts'
import { judgeFiles } from './accessibility/judge-files.ts'
import { judgePage } from './accessibility/judge-page.ts'
import { ensureChromium } from './chromium/ensure-chromium.ts'
import { ensureJava } from './java/ensure-java.ts'
import { RemedyError } from './launch/remedy.mjs'
import { endWith } from './process/end-with.ts'

/** Pages that are looked at at a time: a browser needs about one core for each. */
const atOnce = 2
const usage = 'Use: npm run test:a11y [-- --one-in 10]'

/**
 * `npm run test:a11y`: has every checker look at every page of the site that `npm start` or `npm run publish` built last,
 * which takes hours for a large site. `-- --one-in 10` opens one page in ten; files are all looked at.
 */
await endWith(async () => {
  const oneIn = readOneIn(process.argv.slice(2))
  const data = dataFolder()
  if (!existsSync(liveLink(data))) throw new RemedyError('There is no built site to look at.', 'Run npm start once, or npm run publish. Then run this again.')
  await ensureJava()
  const executablePath = await ensureChromium()
  const folder = await realpath(liveLink(data))
  const pages = (await listFiles(folder)).filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/^\//, '').replace(/index\.html$/, '')}`)
  console.log(`Looking at the files of ${pages.length} pages`)
  const faults = await judgeFiles(folder, pages)
  const opened = pages.filter((_page, index) => index % oneIn === 0)
  faults.push(...(await openPages(data, executablePath, opened)))
  for (const fault of faults) console.log(fault)
  console.log(
    `\n${pages.length} pages as files, ${opened.length} in the browser: ${faults.length === 0 ? 'nothing wrong was found.' : `${faults.length} faults.`}`,
  )
  return faults.length === 0 ? 0 : 1
})

async function openPages(data: string, executablePath: string, pages: readonly string[]): Promise<string[]> {
  const server = await startSiteServer({ dataFolder: data, port: 0 })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const faults: string[] = []
  try {
    await inParallel(pages, atOnce, async (address, index) => {
      const context = await browser.newContext({ bypassCSP: true })
      const page = await context.newPage()
      await page.goto(server.address + address)
      faults.push(...(await judgePage(page)).map((fault) => `${address} ${fault}`))
      await context.close()
      if (index % 50 === 49) console.log(`Opened ${index + 1} of ${pages.length} pages`)
    })
  } finally {
    await browser.close()
    await server.stop()
  }
  return faults
}

function readOneIn(words: readonly string[]): number {
  const { values } = parseArgs({ args: [...words], options: { 'one-in': { type: 'string', default: '1' } } })
  const oneIn = Number(values['one-in'])
  if (!Number.isInteger(oneIn) || oneIn < 1) throw new RemedyError(`--one-in must be a whole number from 1, not "${values['one-in']}".`, usage)
  return oneIn
}
