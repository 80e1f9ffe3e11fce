import { pieces } from './fill.ts'
import type { Inline, Line } from './node.ts'

/** A line from words with places to fill in, where what comes there is not plain words: a link, a foreign sentence. */
export function lineFrom(template: string, values: Readonly<Record<string, Inline>>): Line {
  return pieces(template).map((piece): Inline => {
    if ('words' in piece) return { kind: 'text', value: piece.words }
    return values[piece.slot] ?? { kind: 'text', value: `{${piece.slot}}` }
  })
}
