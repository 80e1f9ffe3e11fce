import type { Node } from 'unist'
import type { Problem } from '../../schema/problem.ts'

/** Where a text stands: the record or file it belongs to, the field, and (in a file) its first line. */
export interface TextPlace {
  /** `guides/respite.mdx`, or `guides/respite` when the text comes from elsewhere than a file. */
  record: string
  field: string
  /** Line of the file on which the text starts. Absent: no line is named. */
  firstLine?: number
}

/** What readers of one text share. */
export interface MdxContext {
  place: TextPlace
  source: string
  problems: Problem[]
  /** From each stored object to the node it was read from, so that a later check can name the line. */
  origins: Origins
}

/** `label` is how the object looks to an editor: `<Step>`. */
export type Origins = WeakMap<object, { record: string; label: string }>

/** `guides/respite.mdx:12` for a node, or the record alone where no line is known. */
export function recordAt({ record, firstLine }: TextPlace, node: Node | undefined): string {
  const line = node?.position?.start.line
  return firstLine === undefined || line === undefined ? record : `${record}:${firstLine + line - 1}`
}

/** Notes a problem with a node and goes on. */
export function report(context: MdxContext, node: Node | undefined, problem: string, remedy: string): void {
  context.problems.push({ record: recordAt(context.place, node), field: context.place.field, problem, remedy })
}

/** Remembers where a stored object was read from. Returns the object. */
export function remember<Stored extends object>(context: MdxContext, stored: Stored, node: Node, label = ''): Stored {
  context.origins.set(stored, { record: recordAt(context.place, node), label })
  return stored
}

/** The same context for a field within: `parts[1].body`. */
export function within(context: MdxContext, field: string): MdxContext {
  return { ...context, place: { ...context.place, field } }
}
