import { existsSync } from 'node:fs'
import { readFile, realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { dataFolder } from '../content/data-folder.ts'
import { ukDay } from '../content/uk-day.ts'
import { liveLink } from '../site/build/data-folders.ts'
import { inParallel } from '../site/build/in-parallel.ts'
import { listFiles } from '../site/build/output/list-files.ts'
import { startSiteServer } from '../site/server/start-site-server.ts'
import { checkers, type Fault } from './accessibility/fault.ts'
import { judgeFiles } from './accessibility/judge-files.ts'
import { judgePage } from './accessibility/judge-page.ts'
import { testedPage, testedPageFile } from './accessibility/tested-page.ts'
import { ensureChromium } from './chromium/ensure-chromium.ts'
import { ensureJava } from './java/ensure-java.ts'
import { RemedyError } from './launch/remedy.mjs'
import { endWith } from './process/end-with.ts'

/** Pages that are looked at at a time: a browser needs about one core for each. */
const atOnce = 2
const usage = 'Use: npm run test:a11y [-- --one-in 10] [--write content/starter]'

/**
 * `npm run test:a11y`: has every checker look at every page of the site that `npm start` or `npm run publish` built last,
 * which takes hours for a large site. `-- --one-in 10` opens one page in ten; files are all looked at. `--write <folder>`
 * tells readers the result: it writes a page into a folder of content.
 */
await endWith(async () => {
  const { oneIn, contentFolder } = readWords(process.argv.slice(2))
  const data = dataFolder()
  if (!existsSync(liveLink(data))) throw new RemedyError('There is no built site to look at.', 'Run npm start once, or npm run publish. Then run this again.')
  await ensureJava()
  const executablePath = await ensureChromium()
  const folder = await realpath(liveLink(data))
  const files = await listFiles(folder)
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/^\//, '').replace(/index\.html$/, '')}`)
  console.log(`Looking at the files of ${pages.length} pages`)
  const faults = await judgeFiles(folder, pages)
  const opened = (await withoutLeadingOn(folder, pages)).filter((_page, index) => index % oneIn === 0)
  faults.push(...(await openPages(data, executablePath, opened)))
  for (const { checker, words } of faults) console.log(`${checkers[checker].name}: ${words}`)
  console.log(
    `\n${pages.length} pages as files, ${opened.length} in the browser: ${faults.length === 0 ? 'nothing wrong was found.' : `${faults.length} faults.`}`,
  )
  if (contentFolder) {
    const pdfs = files.filter((file) => file.endsWith('.pdf')).length
    const file = path.join(contentFolder, testedPageFile)
    await writeFile(file, testedPage({ day: ukDay(), pages: pages.length, opened: opened.length, pdfs, faults }))
    console.log(`Written for readers: ${file}`)
  }
  return faults.length === 0 ? 0 : 1
})

/** A page that leads on is gone before a checker has looked at it. What it leads to is among the others. */
async function withoutLeadingOn(folder: string, pages: readonly string[]): Promise<string[]> {
  const staying: string[] = []
  for (const page of pages) {
    const html = await readFile(path.join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8')
    if (!html.includes('http-equiv="refresh"')) staying.push(page)
  }
  return staying
}

async function openPages(data: string, executablePath: string, pages: readonly string[]): Promise<Fault[]> {
  const server = await startSiteServer({ dataFolder: data, port: 0 })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const faults: Fault[] = []
  try {
    // Opening one takes longer than looking, so each goes from address to address.
    const free = await Promise.all(Array.from({ length: atOnce }, () => browser.newPage({ bypassCSP: true })))
    await inParallel(pages, atOnce, async (address, index) => {
      const page = free.pop() ?? (await browser.newPage({ bypassCSP: true }))
      await page.goto(server.address + address)
      faults.push(...(await judgePage(page)).map(({ checker, words }) => ({ checker, words: `${address} ${words}` })))
      free.push(page)
      if (index % 50 === 49) console.log(`Opened ${index + 1} of ${pages.length} pages`)
    })
  } finally {
    await browser.close()
    await server.stop()
  }
  return faults
}

function readWords(words: readonly string[]): { oneIn: number; contentFolder: string | undefined } {
  const { values } = parseArgs({ args: [...words], options: { 'one-in': { type: 'string', default: '1' }, write: { type: 'string' } } })
  const oneIn = Number(values['one-in'])
  if (!Number.isInteger(oneIn) || oneIn < 1) throw new RemedyError(`--one-in must be a whole number from 1, not "${values['one-in']}".`, usage)
  if (values.write !== undefined && !existsSync(path.join(values.write, path.dirname(testedPageFile)))) {
    throw new RemedyError(`"${values.write}" is not a folder of content: it has no pages.`, usage)
  }
  return { oneIn, contentFolder: values.write }
}
