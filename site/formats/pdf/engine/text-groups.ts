import type { Identities } from './identify.ts'
import type { Identity, Line, Run } from './layout-node.ts'

/** Runs of one line that belong together. */
export interface Stretch {
  line: Line
  x: number
  width: number
  runs: Run[]
}

export interface Group {
  inline: Identity | undefined
  stretches: Stretch[]
}

/** Spaces smaller than this only allow a line to end there: see `Address`. They are laid out and never painted. */
export const BREAK_SIZE = 0.01

/** Consecutive runs by the link or foreign word they belong to; one that runs over lines has a stretch on each. */
export function groupByInline(lines: readonly Line[], identities: Identities): Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    let x = 0
    for (const run of line.runs) {
      const advance = run.xAdvance ?? 0
      if (!isBreak(run)) addRun(groups, line, x, withoutLink(run), identities.ofRun(run.attributes.link))
      x += advance
    }
  }
  return groups
}

function addRun(groups: Group[], line: Line, x: number, run: Run, inline: Identity | undefined): void {
  let group = groups.at(-1)
  if (!group || group.inline !== inline) groups.push((group = { inline, stretches: [] }))
  let stretch = group.stretches.at(-1)
  // A gap (an unpainted break) starts a new stretch, so that what follows keeps its place.
  if (!stretch || stretch.line !== line || Math.abs(stretch.x + stretch.width - x) > 0.001) group.stretches.push((stretch = { line, x, width: 0, runs: [] }))
  stretch.runs.push(run)
  stretch.width += run.xAdvance ?? 0
}

const isBreak = (run: Run): boolean => (run.attributes.fontSize ?? 1) <= BREAK_SIZE

/** react-pdf would make an untagged annotation of a run's link. */
export function withoutLink(run: Run): Run {
  return run.attributes.link ? { ...run, attributes: { ...run.attributes, link: undefined } } : run
}
