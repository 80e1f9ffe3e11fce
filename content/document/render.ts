import type { Block, Inline, NodeKind, NodeOf, Node } from './node.ts'

/** Draws children with the same table. Handlers call it; they never look at a child's kind themselves. */
export interface Draw<Out> {
  (node: Node): Out
  all: (nodes: readonly Node[]) => Out[]
}

/** One handler for each kind of node. A format that forgets one does not compile. */
export type Handlers<Out, Context = undefined> = {
  [Kind in NodeKind]: (node: NodeOf<Kind>, draw: Draw<Out>, context: Context) => Out
}

/** A node from outside the types (a newer publication, a hand-made file) is an error, never dropped. */
export class UnknownNodeError extends Error {
  constructor(kind: string) {
    super(`A node of kind "${kind}" has no handler. Add it to content/document/node.ts and to every format's handlers.`)
    this.name = 'UnknownNodeError'
  }
}

/**
 * Makes a format's drawing function from its table.
 * @param handlers one function for each kind of node
 * @param context what handlers need besides the node: the theme, the depth of headings …
 * @returns draws one node, or with `.all` a row of them
 * @throws UnknownNodeError for a kind that no handler knows
 */
export function createRenderer<Out, Context = undefined>(handlers: Handlers<Out, Context>, context: Context): Draw<Out> {
  const drawOne = (node: Node): Out => {
    const handler = handlers[node.kind] as ((node: Node, draw: Draw<Out>, context: Context) => Out) | undefined
    if (!handler) throw new UnknownNodeError((node as { kind: string }).kind)
    return handler(node, draw, context)
  }
  const draw: Draw<Out> = Object.assign(drawOne, { all: (nodes: readonly Node[]) => nodes.map(drawOne) })
  return draw
}

export type { Block, Inline }
