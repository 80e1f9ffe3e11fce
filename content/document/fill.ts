/** A piece of words with places to fill in: plain words, or the name of what comes there. */
export type Piece = { words: string } | { slot: string }

/** The pieces of "Ring {name} on {number}", in order, for those who put links and dates in their places. */
export function pieces(template: string): Piece[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { slot: piece.slice(1, -1) } : { words: piece }))
}

/** The names of what is filled in: `name`, `number`. */
export function slotsOf(template: string): string[] {
  return pieces(template).flatMap((piece) => ('slot' in piece ? [piece.slot] : []))
}

/** Words with everything filled in. A place nobody fills stays as it is, so that it is seen. */
export function fill(template: string, values: object): string {
  return pieces(template)
    .map((piece) => ('words' in piece ? piece.words : ((values as Partial<Record<string, string | number>>)[piece.slot] ?? `{${piece.slot}}`)))
    .join('')
}
