import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BenchWork } from '../bench-work.ts'
import type { Figure } from '../figure.ts'
import { median } from '../race/run-race.ts'
import { slowLine } from './slow-line.ts'
import { sentBytes, asVisitor } from './transfer.ts'

const kilobyte = 1024
/** Guides looked at, spread over all. */
const looked = 50

/** What a reader waits for before the first words of a guide show: its HTML and style sheets. */
export async function measureView(work: BenchWork): Promise<Figure[]> {
  const { documents, server, site, browser } = work
  const { address } = await server()
  const { folder } = (await site()).answer.build
  const guides = (await documents()).filter(({ kind, variant }) => kind === 'guide' && variant === 'standard')
  const step = Math.max(1, Math.floor(guides.length / looked))
  const pages = guides.filter((_guide, index) => index % step === 0).map((guide) => guide.address)
  const views = await Promise.all(
    pages.map(async (page) => {
      const addresses = [page, ...(await styleSheets(path.join(folder, page, 'index.html')))].map((one) => `${address}${one}`)
      const [gzip, brotli] = await Promise.all(
        (['gzip', 'br'] as const).map(async (encoding) => sum(await Promise.all(addresses.map((one) => sentBytes(one, encoding))))),
      )
      return { gzip: gzip ?? 0, brotli: brotli ?? 0 }
    }),
  )
  const gzip = views.map((view) => view.gzip / kilobyte)
  const brotli = views.map((view) => view.brotli / kilobyte)
  const whole: Figure = {
    name: 'Whole first visit to a guide',
    value: await asVisitor(await browser(), await server(), async ({ page, address, received }) => {
      await page.goto(`${address}${pages[0] ?? '/'}`, { waitUntil: 'networkidle' })
      return received() / kilobyte
    }),
    unit: 'KB',
    target: { at: 'most', value: 60 },
    note: 'with its letters, and headers',
  }
  const target = { at: 'most', value: 14 } as const
  return [
    {
      name: 'First view of a guide (HTML and CSS), gzip',
      value: Math.max(...gzip),
      unit: 'KB',
      target,
      note: `the largest of ${pages.length}; middle one ${median(gzip).toFixed(1)} KB`,
    },
    {
      name: 'First view of a guide (HTML and CSS), brotli',
      value: Math.max(...brotli),
      unit: 'KB',
      target,
      note: `the largest; middle one ${median(brotli).toFixed(1)} KB`,
    },
    whole,
    await firstWords(work, pages[0] ?? '/'),
  ]
}

/** When the first words of a guide show on a phone with a bad signal, with nothing kept from before. */
async function firstWords({ browser, server }: BenchWork, address: string): Promise<Figure> {
  const value = await asVisitor(await browser(), await server(), async (visit) => {
    await slowLine(visit.page)
    await visit.page.goto(`${visit.address}${address}`, { waitUntil: 'networkidle' })
    return visit.page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  })
  return {
    name: 'First words of a guide on a slow line',
    value: value === undefined ? undefined : value / 1000,
    unit: 's',
    target: { at: 'most', value: 2 },
    note: '400 kbit/s, 400 ms there and back',
  }
}

async function styleSheets(file: string): Promise<string[]> {
  return [...(await readFile(file, 'utf8')).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) => address)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
