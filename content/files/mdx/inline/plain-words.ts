import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { type MdxContext, report } from '../context.ts'
import type { Contents, Element } from '../element.ts'
import { oneLine } from '../tidy.ts'

/** Words without bold, links or components, between the tags of a component in a sentence. */
export function plainWords<const Field extends string>(field: Field): Contents<Record<Field, string>> {
  return {
    form: 'words',
    read: (element, context) => ({ [field]: readPlainWords(element.children, `<${element.name}>`, element, context) }) as Record<Field, unknown>,
    write: (stored) => [{ type: 'text', value: oneLine(stored[field]) }],
  }
}

/**
 * The words of some nodes, which must be nothing but text.
 * @param where how an editor knows the place: `<Term>`, `The table's first row`
 */
export function readPlainWords(nodes: readonly Nodes[], where: string, at: Element | Nodes, context: MdxContext): string {
  if (nodes.some((node) => node.type !== 'text'))
    report(context, at, `${where} holds more than plain words`, 'Take out bold, links and components: only plain words can stand here.')
  return oneLine(nodes.map((node) => toString(node)).join(''))
}
