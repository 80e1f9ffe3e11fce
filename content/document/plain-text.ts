import type { Inline, Line } from './node.ts'

const texts: { [Kind in Inline['kind']]: (inline: Extract<Inline, { kind: Kind }>) => string } = {
  text: ({ value }) => value,
  link: ({ children }) => plainText(children),
  term: ({ words }) => words,
  phone: ({ number }) => number,
  foreign: ({ value }) => value,
}

/** The words of a line as they are read, without their dress. */
export function plainText(line: Line): string {
  return line.map((inline) => (texts[inline.kind] as (inline: Inline) => string)(inline)).join('')
}
