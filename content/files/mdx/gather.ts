import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Element } from './element.ts'
import { isInlineElement } from './inline/names.ts'

/** What stands in a body, a component or a list item. */
export type Flow = RootContent | BlockContent | DefinitionContent

export function isElement(node: { type: string }): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/**
 * MDX takes a component alone on its line for a block, even one that belongs in a sentence (`<Fact id="x" />`). This
 * puts such a component back into a paragraph, together with the words on the lines next to it. The reverse also
 * happens: components written on one line (`<Do>words</Do>`) come as a paragraph; they are taken out of it.
 */
export function gather(children: readonly Flow[]): Flow[] {
  return children.reduce<Flow[]>(addNode, []).flatMap(takeElementsOut)
}

function addNode(nodes: Flow[], node: Flow): Flow[] {
  const next = asParagraph(node)
  const last = nodes.at(-1)
  if (last?.type !== 'paragraph' || next.type !== 'paragraph' || !belongTogether(last, next)) return [...nodes, next]
  const position = last.position && next.position ? { position: { start: last.position.start, end: next.position.end } } : {}
  return [
    ...nodes.slice(0, -1),
    {
      type: 'paragraph',
      data: { isGathered: true },
      children: [...last.children, { type: 'text', value: spaceBetween(last, next) }, ...next.children],
      ...position,
    },
  ]
}

function asParagraph(node: Flow): Flow {
  if (!isElement(node) || !isInlineElement(node.name)) return node
  return { type: 'paragraph', children: [node as PhrasingContent], data: { isGathered: true }, ...positionOf(node) }
}

function positionOf(node: Flow): Pick<Paragraph, 'position'> {
  return node.position ? { position: node.position } : {}
}

function isGathered(paragraph: Paragraph): boolean {
  return paragraph.data !== undefined && 'isGathered' in paragraph.data
}

function belongTogether(before: Paragraph, after: Paragraph): boolean {
  const isNextLine = before.position !== undefined && after.position !== undefined && after.position.start.line - before.position.end.line <= 1
  return isNextLine && (isGathered(before) || isGathered(after))
}

/** Spaces on one line stay as they are; a line end is one space. */
function spaceBetween({ position: before }: Paragraph, { position: after }: Paragraph): string {
  if (before === undefined || after === undefined || before.end.line !== after.start.line) return ' '
  return ' '.repeat(after.start.column - before.end.column)
}

function takeElementsOut(node: Flow): Flow[] {
  if (node.type !== 'paragraph') return [node]
  const elements = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''))
  const isAllBlocks = elements.length > 0 && elements.every((child) => isElement(child) && !isInlineElement(child.name))
  return isAllBlocks ? elements : [node]
}
