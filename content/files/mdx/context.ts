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

/** `label` is how the object looks to an editor: `<Step>`. `names` are its attributes by the fields they stand for. */
export interface Origin {
  record: string
  label: string
  names?: Readonly<Record<string, string>>
}
export type Origins = WeakMap<object, Origin>

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
export function remember<Stored extends object>(context: MdxContext, stored: Stored, node: Node, origin: Omit<Origin, 'record'> = { label: '' }): Stored {
  context.origins.set(stored, { record: recordAt(context.place, node), ...origin })
  return stored
}

/** The same context for a field within: `parts[1].body`. */
export function within(context: MdxContext, field: string): MdxContext {
  return { ...context, place: { ...context.place, field } }
}

/** The source from where a node starts, to see what was typed and not what it means. */
export function sourceFrom({ source }: MdxContext, node: Node): string {
  const start = node.position?.start.offset
  return start === undefined ? '' : source.slice(start)
}
