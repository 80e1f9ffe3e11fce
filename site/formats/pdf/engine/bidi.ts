import type { Line, Run } from './layout-node.ts'

const levelOf = (run: Run): number => run.attributes.bidiLevel ?? 0
/** Whether its words are read from right to left. */
export const isReversed = (run: Run): boolean => levelOf(run) % 2 === 1

export const runsBothWays = ({ runs }: Line): boolean => runs.some(isReversed)

/**
 * Where the runs of a line stand in the order of reading. react-pdf has put them in the order of the paper (Unicode's
 * rule L2 turns stretches round, the innermost first), so they are turned back, the outermost first.
 * @returns for each place in the order of reading, the run's place on paper
 */
export function readingOrder(runs: readonly Run[]): number[] {
  const order = runs.map((_, index) => index)
  const levels = runs.map(levelOf)
  for (let level = 1; level <= Math.max(0, ...levels); level += 1) turnStretches(order, levels, level)
  return order
}

function turnStretches(order: number[], levels: number[], level: number): void {
  let start = 0
  while (start < order.length) {
    let end = start
    while (end < order.length && (levels[end] ?? 0) >= level) end += 1
    for (const list of [order, levels]) list.splice(start, end - start, ...list.slice(start, end).reverse())
    start = Math.max(end, start + 1)
  }
}
