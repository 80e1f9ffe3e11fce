import { parseArgs } from 'node:util'
import { RemedyError } from '../launch/remedy.mjs'

/** Parts of the benchmark, in the order they run. */
export const parts = ['snapshot', 'build', 'edit', 'pdf', 'view', 'search', 'api', 'finder', 'memory'] as const
export type Part = (typeof parts)[number]

export interface BenchOptions {
  guides: number
  services: number
  only: readonly Part[]
  /** How many documents each engine draws in the race. */
  sample: number
  /** The snapshot is taken of a CMS with one in so many of the records: filling a CMS is slow, and is not what is measured. */
  snapshotOneIn: number
  /** How many PDFs one process draws for the figure of memory. */
  pdfs: number
  /** Services in the index of the filter page that is weighed. */
  findable: number
}

/** @throws RemedyError for words that the command does not know */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parse(words)
  return {
    guides: whole('guides', values.guides),
    services: whole('services', values.services),
    only: readParts(values.only),
    sample: whole('sample', values.sample),
    snapshotOneIn: whole('snapshot-one-in', values['snapshot-one-in']),
    pdfs: whole('pdfs', values.pdfs),
    findable: whole('findable', values.findable),
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        guides: { type: 'string', default: '1000' },
        services: { type: 'string', default: '5000' },
        only: { type: 'string', default: parts.join(',') },
        sample: { type: 'string', default: '300' },
        'snapshot-one-in': { type: 'string', default: '10' },
        pdfs: { type: 'string', default: '1000' },
        findable: { type: 'string', default: '20000' },
      },
    })
  } catch (error) {
    throw new RemedyError(error instanceof Error ? error.message : String(error), usage)
  }
}

const usage = `Use: npm run bench -- [--guides 100] [--services 500] [--only ${parts.join(',')}] [--sample 300] [--snapshot-one-in 10] [--pdfs 1000] [--findable 20000]`

function readParts(value: string): Part[] {
  const named = value.split(',').filter(Boolean)
  const unknown = named.filter((name) => !parts.some((part) => part === name))
  if (unknown.length > 0 || named.length === 0) throw new RemedyError(`The benchmark has no part "${unknown.join(', ')}".`, usage)
  return parts.filter((part) => named.includes(part))
}

function whole(name: string, value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new RemedyError(`--${name} must be a whole number from 1, not "${value}".`, usage)
  return number
}
