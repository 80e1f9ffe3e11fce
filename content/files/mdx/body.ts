import type { BlockContent } from 'mdast'
import type { StoredBlock } from '../../schema/node.ts'
import type { ComponentKind } from './block-codec.ts'
import { components } from './components/registry.ts'
import type { MdxContext } from './context.ts'
import type { Element, ElementCodec } from './element.ts'
import { type Flow, gather, isElement } from './gather.ts'
import { readProseBlock, writeProseBlock } from './prose.ts'
import { isEmptyParagraph } from './tidy.ts'
import { reportUnsupported } from './unsupported.ts'

const componentNames = Object.values(components).map(({ name }) => name)

/** Reads the blocks of a body: Markdown and components. The schema judges what comes out. */
export function readBody(children: readonly Flow[], context: MdxContext): object[] {
  return gather(children).flatMap((node) => {
    const block = isElement(node) ? readComponent(node, context) : readProseBlock(node, context)
    if (!block) reportUnsupported(node, componentNames, context)
    return block ?? []
  })
}

function readComponent(node: Element, context: MdxContext): object | undefined {
  const found = Object.entries(components).find(([, codec]) => codec.name === node.name)
  if (!found) return undefined
  const [kind, codec] = found
  return codec.remember({ kind, ...codec.read(node, context) }, node, context)
}

/** Writes the blocks of a body as Markdown nodes. */
export function writeBody(body: readonly StoredBlock[]): BlockContent[] {
  return body
    .filter((block) => !isEmptyParagraph(block))
    .map((block) => {
      if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'list') return writeProseBlock(block)
      const codec: Pick<ElementCodec<never>, 'write'> = components[block.kind satisfies ComponentKind]
      return codec.write(block as never) as BlockContent
    })
}
