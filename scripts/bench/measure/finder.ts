import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createBuildContext } from '../../../content/document/build-context.ts'
import { compress } from '../../../site/build/output/compress.ts'
import { buildFinder } from '../../../site/finder/build-finder.ts'
import { say, today, type BenchWork } from '../bench-work.ts'
import { makeCorpus } from '../corpus/corpus.ts'
import { makeFindable } from '../corpus/findable.ts'
import { seeded } from '../corpus/seeded.ts'
import type { Figure } from '../figure.ts'
import { asVisitor, type CountedVisit } from './transfer.ts'

const kilobyte = 1024
const seed = 20_261_125
/** What a carer chooses first: a place, a need, or both, and more. */
const choices = [
  '#place=bench-town-7',
  '#place=bench-council-3',
  '#topic=breaks',
  '#place=bench-council-3&topic=breaks&cost=free',
  '#topic=money&when=weekends&has=hearing-loop',
  '#place=bench-town-7&within=20',
] as const

/** What a real browser receives until the first services stand on the filter page, with a directory of this size, each time as a first visit. */
export async function measureFinder(work: BenchWork): Promise<Figure[]> {
  const { options } = work
  const { folder } = (await work.site()).answer.build
  say(`Writing an index of ${options.findable} services`)
  await putIndex(folder, options.findable)
  const found: Found[] = []
  for (const choice of choices) found.push(await asVisitor(await work.browser(), await work.server(), (visit) => weigh(visit, choice)))
  const most = found.reduce((one, other) => (other.first > one.first ? other : one))
  const list = found
    .map(({ choice, first, whole, index }) => `${choice} ${first.toFixed(0)} (in the end ${whole.toFixed(0)}, index ${index.toFixed(0)})`)
    .join(', ')
  return [
    {
      name: `First services of ${options.findable}, page and all`,
      value: most.first,
      unit: 'KB',
      target: { at: 'most', value: 100 },
      note: `the most of ${list}`,
    },
  ]
}

interface Found {
  choice: string
  /** Kilobytes of everything until the first services stand there and are told; with what choices would give, which comes after; of the index alone. */
  first: number
  whole: number
  index: number
}

async function weigh({ page, address, received }: CountedVisit, choice: string): Promise<Found> {
  let index = 0
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/finder/'))
      void response
        .request()
        .sizes()
        .then((sizes) => (index += sizes.responseBodySize + sizes.responseHeadersSize))
  })
  await page.goto(`${address}/services/${choice}`, { waitUntil: 'commit' })
  // In a small directory nothing may fit: that is an answer too.
  await page.locator('[data-finder-status]:not(:empty)').waitFor()
  const first = received()
  await page.waitForLoadState('networkidle')
  return { choice, first: first / kilobyte, whole: received() / kilobyte, index: index / kilobyte }
}

/** Puts the index of a made-up directory in the place of the site's own. The page itself is the same for any number of services. */
async function putIndex(folder: string, services: number): Promise<void> {
  const { records, settings } = await makeCorpus({ guides: 1, services })
  const finder = buildFinder(createBuildContext({ records: makeFindable(records, seeded(seed)), settings }, today), new Set())
  const version = '0123456789abcdef'
  await mkdir(path.join(folder, 'finder', version), { recursive: true })
  const files = [...finder].map(([name, content]) => ({ file: `/finder/${version}/${name}`, text: JSON.stringify(content) }))
  for (const { file, text } of files) await writeFile(path.join(folder, file), text)
  const page = path.join(folder, 'services', 'index.html')
  const html = await readFile(page, 'utf8')
  await writeFile(page, html.replace(/\/finder\/[0-9a-f]{16}\//, `/finder/${version}/`))
  for (const extension of ['.br', '.gz']) await rm(page + extension, { force: true })
  await compress(folder, ['/services/index.html', ...files.map(({ file }) => file)], undefined, () => undefined)
}
