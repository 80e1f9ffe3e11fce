import type { StoredInline, StoredLine } from '../../content/schema/node.ts'

const texts: { [Kind in StoredInline['kind']]: (inline: Extract<StoredInline, { kind: Kind }>) => string } = {
  text: ({ value }) => value,
  fact: ({ fact }) => `[fact: ${fact}]`,
  phone: ({ service }) => `[number of: ${service}]`,
  term: ({ words, term }) => `${words} [hard word: ${term}]`,
  foreign: ({ value }) => value,
  link: ({ to, children }) => `${storedText(children)} [link: ${to}]`,
}

/** A stored line as plain words for people who edit: what stands for something else is named in brackets. */
export function storedText(line: StoredLine): string {
  return line.map((inline) => (texts[inline.kind] as (inline: StoredInline) => string)(inline)).join('')
}
