import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder } from '../../content/data-folder.ts'
import { endWith } from '../process/end-with.ts'
import { runSteps, type Step } from '../process/steps.ts'
import { startWork, type BenchWork } from './bench-work.ts'
import { isMet, toTable, type Figure } from './figure.ts'
import { describeMachine, type Machine } from './machine/machine.ts'
import { measureApi } from './measure/api.ts'
import { measureBuild, measureEdit } from './measure/build.ts'
import { measureFinder } from './measure/finder.ts'
import { measureMemory } from './measure/memory.ts'
import { measurePdf } from './measure/pdf.ts'
import { measureSearch } from './measure/search.ts'
import { measureSnapshot } from './measure/snapshot.ts'
import { measureView } from './measure/view.ts'
import { readOptions, type BenchOptions, type Part } from './options.ts'

const measures: Record<Part, { title: string; measure: (work: BenchWork) => Promise<Figure[]> }> = {
  snapshot: { title: 'Measuring the way from the CMS to a publication', measure: measureSnapshot },
  build: { title: 'Building the whole site', measure: measureBuild },
  edit: { title: 'Publishing one edit', measure: measureEdit },
  pdf: { title: 'Racing PDFs against Chromium and Typst', measure: measurePdf },
  view: { title: 'Weighing the first view of a guide', measure: measureView },
  search: { title: 'Weighing the first search results', measure: measureSearch },
  api: { title: 'Asking the open data API of small and large directories', measure: measureApi },
  finder: { title: 'Weighing the first services of the filter page', measure: measureFinder },
  memory: { title: 'Watching the memory of many PDFs', measure: measureMemory },
}

/** `npm run bench`: measures a synthetic publication on this machine and says which targets are met. */
await endWith(async () => {
  const options = readOptions(process.argv.slice(2))
  const machine = describeMachine()
  const folder = path.join(dataFolder(), 'bench')
  const work = await startWork(options, path.join(folder, `work-${process.pid}`))
  const figures: Figure[] = []
  try {
    await runSteps(options.only.map((part) => stepOf(part, work, figures)))
  } finally {
    await work.close()
  }
  await report(folder, options, machine, figures)
  return 0
})

function stepOf(part: Part, work: BenchWork, figures: Figure[]): Step {
  const { title, measure } = measures[part]
  return {
    title,
    run: async () => {
      figures.push(...(await measure(work)))
      return undefined
    },
  }
}

async function report(folder: string, options: BenchOptions, machine: Machine, figures: readonly Figure[]): Promise<void> {
  const { processor, cores, memoryGB, system, node, loadBefore } = machine
  console.log(`\n${options.guides} guides, ${options.services} services`)
  console.log(`${processor}, ${cores} cores, ${memoryGB} GB, ${system}, Node ${node}; ${loadBefore} programs at work in the minute before\n`)
  console.log(toTable(figures))
  const file = path.join(folder, `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.json`)
  await mkdir(folder, { recursive: true })
  await writeFile(file, `${JSON.stringify({ options, machine, figures: figures.map((figure) => ({ ...figure, isMet: isMet(figure) })) }, null, 2)}\n`)
  console.log(`\nWritten to ${file}`)
}
