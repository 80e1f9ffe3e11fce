import { existsSync } from 'node:fs'
import path from 'node:path'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { say, today, type BenchWork } from '../bench-work.ts'
import { seeded } from '../corpus/seeded.ts'
import type { Figure } from '../figure.ts'
import { startChromium } from '../race/chromium.ts'
import type { Sample } from '../race/engine.ts'
import { inspectFiles } from '../race/inspect.ts'
import { runRace, speedOf, timesAsFast, type Lap, type Result } from '../race/run-race.ts'
import { startTypst } from '../race/typst.ts'
import { startWaymark } from '../race/waymark.ts'
import { typstSource } from '../typst/source.ts'

/**
 * Documents that each engine draws before its time counts: fonts and pictures are loaded, and programs compiled. V8 compiles what is used often
 * anew for some 300 guides: of 800, the first 40 after 200 took 65 ms each, the next 29, 22, and from then on 16 to 25.
 */
const warmUp = 400
const rounds = 6

/** Our PDFs against Chromium printing the same pages and Typst setting the same documents, in turns on the same machine. */
export async function measurePdf(work: BenchWork): Promise<Figure[]> {
  const samples = await takeSamples(work)
  const { mediaFolder } = await work.publication()
  const context = { mediaFolder, madeOn: today }
  const engines = [
    startWaymark('Waymark', context, false),
    startWaymark('Waymark with its check', context, true),
    await startChromium(await work.browser()),
    startTypst(mediaFolder),
  ]
  say(`Drawing ${samples.length - warmUp} guides with each of ${engines.map(({ name }) => name).join(', ')}`)
  try {
    const results = await runRace(engines, samples.slice(0, warmUp), inRounds(samples.slice(warmUp)))
    return [...(await Promise.all(results.map(speedFigure))), ...ratios(results)]
  } finally {
    for (const engine of engines) await engine.stop()
  }
}

/** Guides and easy reads, mixed as the site has them: what warms an engine up must be like what it is timed with. */
async function takeSamples({ documents, server, site, options }: BenchWork): Promise<Sample[]> {
  const guides = (await documents()).filter(({ kind, slug }) => kind === 'guide' && slug.startsWith('bench-'))
  const wanted = Math.min(warmUp + options.sample, guides.length)
  const { address } = await server()
  const { folder } = (await site()).answer.build
  return shuffled(guides)
    .slice(0, wanted)
    .map((document) => ({ document, webPage: `${address}${wholePage(document, folder)}`, typst: typstSource(document, today) }))
}

/** The same order in every run. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = seeded(1)
  const placed = items.map((item) => ({ item, place: random.below(Number.MAX_SAFE_INTEGER) }))
  return placed.sort((one, other) => one.place - other.place).map(({ item }) => item)
}

/** A long guide has a page for each part, and one with all of them. */
function wholePage({ address }: WaymarkDocument, siteFolder: string): string {
  return existsSync(path.join(siteFolder, address, 'all', 'index.html')) ? `${address}all/` : address
}

function inRounds(samples: readonly Sample[]): Sample[][] {
  return Array.from({ length: rounds }, (_, round) => samples.filter((_sample, index) => index % rounds === round)).filter((round) => round.length > 0)
}

async function speedFigure(result: Result): Promise<Figure> {
  const { pages, kilobytes, isTagged } = await inspectFiles(result.files)
  return {
    name: `PDFs a second: ${result.name}`,
    value: speedOf(result),
    unit: '/s',
    note: `${pages.toFixed(1)} pages and ${kilobytes.toFixed(0)} KB each, ${isTagged ? 'tagged' : 'not tagged'}${processorNote(result)}`,
  }
}

function processorNote({ laps }: Result): string {
  if (laps.some(({ processor }) => processor === undefined)) return ''
  const spent = laps.reduce((sum, { processor = 0 }) => sum + processor, 0)
  const documents = laps.reduce((sum, lap) => sum + lap.documents, 0)
  return `, ${((1000 * spent) / documents).toFixed(0)} ms of processor time each`
}

function ratios(results: readonly Result[]): Figure[] {
  const [plain, checked, chromium, typst] = results
  if (!plain || !checked || !chromium || !typst) return []
  const processorTime = ({ processor, seconds }: Lap): number => processor ?? seconds
  const ratio = (name: string, one: Result, other: Result, target?: number): Figure => ({
    name,
    value: timesAsFast(one, other),
    unit: 'times',
    note: `${timesAsFast(one, other, processorTime).toFixed(1)} times by processor time`,
    ...(target === undefined ? {} : { target: { at: 'least', value: target } }),
  })
  return [
    ratio('Waymark as fast as Chromium', plain, chromium, 5),
    ratio('  with the check of every file', checked, chromium),
    ratio('Waymark as fast as Typst', plain, typst, 1),
    ratio('  with the check of every file', checked, typst),
  ]
}
