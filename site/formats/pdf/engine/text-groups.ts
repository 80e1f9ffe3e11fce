import { readingOrder, runsBothWays } from './bidi.ts'
import type { Identities } from './identify.ts'
import type { Identity, Line, Run } from './layout-node.ts'

/** Runs of one line that belong together and stand side by side, in the order they are read. */
export interface Stretch {
  line: Line
  x: number
  width: number
  runs: PlacedRun[]
}

export interface Group {
  inline: Identity | undefined
  stretches: Stretch[]
}

/** A run and where it stands on its line. */
export interface PlacedRun {
  run: Run
  x: number
}

/** Spaces smaller than this only allow a line to end there: see `Address`. They are laid out and never painted. */
export const BREAK_SIZE = 0.01
/** Points by which rounding may part what stands side by side. */
const NOTHING = 0.001

/** Consecutive runs by the link or foreign word they belong to; one that runs over lines has a stretch on each. */
export function groupByInline(lines: readonly Line[], identities: Identities): Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    for (const { run, x } of inReadingOrder(line)) {
      const inline = identities.ofRun(run.attributes.link)
      let group = groups.at(-1)
      if (!group || group.inline !== inline) groups.push((group = { inline, stretches: [] }))
      addRun(group.stretches, line, { run, x })
    }
  }
  return groups
}

/** What a line shows, as it is read. */
function inReadingOrder(line: Line): PlacedRun[] {
  let end = 0
  const placed = line.runs.map((run) => {
    const x = end
    end += run.xAdvance ?? 0
    return { run, x }
  })
  const read = runsBothWays(line) ? readingOrder(line.runs).flatMap((index) => placed[index] ?? []) : placed
  return read.filter(({ run }) => !isBreak(run))
}

/** A gap (an unpainted break) starts a new stretch, so that what follows keeps its place. */
function addRun(stretches: Stretch[], line: Line, { run, x }: PlacedRun): void {
  const width = run.xAdvance ?? 0
  const last = stretches.at(-1)
  const isBeside = last?.line === line && standsBeside(last, x, width, runsBothWays(line))
  const stretch = last && isBeside ? last : { line, x, width: 0, runs: [] }
  if (stretch !== last) stretches.push(stretch)
  stretch.runs.push({ run, x })
  stretch.x = Math.min(stretch.x, x)
  stretch.width += width
}

/** Whether a run stands right beside a stretch. What is read next may stand on its left. */
function standsBeside(stretch: Stretch, x: number, width: number, bothWays: boolean): boolean {
  if (Math.abs(stretch.x + stretch.width - x) <= NOTHING) return true
  return bothWays && Math.abs(x + width - stretch.x) <= NOTHING
}

const isBreak = (run: Run): boolean => (run.attributes.fontSize ?? 1) <= BREAK_SIZE
