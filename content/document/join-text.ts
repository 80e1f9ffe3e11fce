import type { Inline, Line } from './node.ts'

/** Joins neighbouring text of the same dress, so that a figure put in by reference reads and searches like typed words. */
export function joinText(line: readonly Inline[]): Line {
  const joined: Line = []
  for (const inline of line) {
    const last = joined.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text' && inline.strong === last.strong)
      joined[joined.length - 1] = { ...last, value: last.value + inline.value }
    else joined.push(inline)
  }
  return joined
}
