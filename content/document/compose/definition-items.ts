import type { Block, Line } from '../node.ts'

export type DefinitionItem = Extract<Block, { kind: 'definitions' }>['items'][number]

/** A name with what is known, each value on a line of its own; nothing when nothing is known. */
export function item(name: string, ...values: (string | undefined)[]): DefinitionItem[] {
  const body: Line[] = values.filter((value) => value !== undefined).map((value) => [{ kind: 'text', value }])
  return body.length > 0 ? [{ name, body }] : []
}

/** A name with a link, shown as people say and copy it: without https://, mailto: and a last slash. */
export function linkItem(name: string, to: string | undefined): DefinitionItem[] {
  if (!to) return []
  const value = to.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '')
  return [{ name, body: [[{ kind: 'link', to, children: [{ kind: 'text', value }] }]] }]
}
