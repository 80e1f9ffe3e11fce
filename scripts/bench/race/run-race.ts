import { inParallel } from '../../../site/build/in-parallel.ts'
import { useOfTree } from '../machine/processes.ts'
import { lanes, type Engine, type Sample } from './engine.ts'

/** What one engine did in one round. */
export interface Lap {
  documents: number
  seconds: number
  /** Processor seconds of this process and all it started, where the system tells. */
  processor: number | undefined
}

export interface Result {
  name: string
  laps: Lap[]
  /** The files of the last round, to look at what was made. */
  files: Uint8Array[]
}

/**
 * Lets every engine draw the same documents, turn by turn: each round has documents of its own, which every engine draws
 * once, so that no cache sees one twice and a machine that slows down slows all alike. The first is another in each round.
 */
export async function runRace(engines: readonly Engine[], warmUp: readonly Sample[], rounds: readonly (readonly Sample[])[]): Promise<Result[]> {
  for (const engine of engines) await lap(engine, warmUp)
  const results = new Map(engines.map((engine) => [engine, { name: engine.name, laps: [] as Lap[], files: [] as Uint8Array[] }]))
  for (const [round, samples] of rounds.entries()) {
    const first = round % engines.length
    for (const engine of [...engines.slice(first), ...engines.slice(0, first)]) {
      const { files, ...times } = await lap(engine, samples)
      const result = results.get(engine)
      result?.laps.push(times)
      if (result) result.files = files
    }
  }
  return [...results.values()]
}

async function lap(engine: Engine, samples: readonly Sample[]): Promise<Lap & { files: Uint8Array[] }> {
  const files: Uint8Array[] = []
  const before = useOfTree(process.pid)
  const began = performance.now()
  await inParallel(samples, lanes, async (sample, index) => {
    files[index] = await engine.draw(sample)
  })
  const seconds = (performance.now() - began) / 1000
  const after = useOfTree(process.pid)
  return { documents: samples.length, seconds, processor: before && after ? after.seconds - before.seconds : undefined, files }
}

/** How many times as fast one engine is as another: the middle one of the rounds' ratios. */
export function timesAsFast(one: Result, other: Result, measure: (lap: Lap) => number = ({ seconds }) => seconds): number {
  return median(one.laps.map((lap, round) => measure(other.laps[round] ?? lap) / measure(lap)))
}

/** Documents a second over all rounds. */
export function speedOf({ laps }: Result): number {
  const seconds = laps.reduce((sum, lap) => sum + lap.seconds, 0)
  return laps.reduce((sum, lap) => sum + lap.documents, 0) / seconds
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
