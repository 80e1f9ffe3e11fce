import { cpus, loadavg, totalmem, type } from 'node:os'
import { availableParallelism } from 'node:os'

/** What the figures were measured on. */
export interface Machine {
  processor: string
  cores: number
  memoryGB: number
  system: string
  node: string
  /** Programs that wanted a core in the last minute, before the benchmark began. */
  loadBefore: number
}

export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 1024 ** 3),
    system: type(),
    node: process.versions.node,
    loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}
