/** Words as a Typst string inside markup: nothing in them can be taken for markup. The semicolon ends the expression. */
export const words = (value: string): string => `#${literal(value)};`

/** A Typst string. */
export const literal = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`

/** Markup as an argument: `[…]`. */
export const content = (markup: string): string => `[${markup}]`

/** A call of a Typst function with pieces of content, as a paragraph of its own. */
export const call = (name: string, named: Record<string, string>, ...bodies: readonly string[]): string => {
  const settings = Object.entries(named).map(([key, value]) => `${key}: ${value}`)
  return `\n\n#${name}(${[...settings, ...bodies.map(content)].join(', ')})\n\n`
}

/** A link, as part of a line. */
export const link = (to: string, markup: string): string => `#link(${to.startsWith('#') ? `<${to.slice(1)}>` : literal(to)})[${markup}];`
