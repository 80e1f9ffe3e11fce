import type { Root } from 'mdast'
import { type MdxContext, within } from './context.ts'
import type { Element, ElementCodec } from './element.ts'
import { gather, isElement } from './gather.ts'
import { printMdx } from './syntax.ts'
import { reportUnsupported } from './unsupported.ts'

/** Reads a body that is nothing but chapters of one kind: `<Part>` of a guide, `<Section>` of an easy read. */
export function readChapters<Chapter extends object>(root: Root, field: string, codec: ElementCodec<Chapter>, context: MdxContext): object[] {
  const elements = gather(root.children).flatMap((node) => {
    if (isElement(node) && node.name === codec.name) return [node]
    reportUnsupported(node, [codec.name], context)
    return []
  })
  return elements.map((element, index) => codec.read(element, within(context, `${field}[${index}]`)))
}

/** Writes chapters with their contents not indented: long text is easier to edit that way. */
export function writeChapters<Chapter extends object>(chapters: readonly Chapter[], codec: ElementCodec<Chapter>): string {
  return chapters.map((chapter) => printChapter(codec.write(chapter))).join('\n\n')
}

function printChapter(element: Element): string {
  const contents = printMdx({ type: 'root', children: element.children })
  const openTag = printMdx({ ...element, type: 'mdxJsxFlowElement', children: [] }).replace(/ \/>$/, '>')
  return `${openTag}\n\n${contents}\n\n</${element.name ?? ''}>`
}
