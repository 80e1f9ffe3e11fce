import type { BlockContent, Heading, List, Paragraph } from 'mdast'
import type { StoredProse } from '../../schema/node.ts'
import { type MdxContext, remember, report, sourceFrom } from './context.ts'
import type { Contents, Element } from './element.ts'
import { type Flow, gather } from './gather.ts'
import { readLine, readOnlyLine, writeLine } from './line.ts'
import { looksLikeCode } from './syntax.ts'
import { isEmptyParagraph } from './tidy.ts'
import { reportUnsupported } from './unsupported.ts'

type ProseBlock = StoredProse[number]

/** Reads paragraphs, headings and flat lists. Everything else is reported. */
export function readProse(children: readonly Flow[], context: MdxContext): ProseBlock[] {
  return gather(children).flatMap((node) => {
    const block = readProseBlock(node, context)
    if (!block) reportUnsupported(node, [], context)
    return block ?? []
  })
}

/** Reads one paragraph, heading or list. Undefined: the node is something else. */
export function readProseBlock(node: Flow, context: MdxContext): ProseBlock | undefined {
  if (node.type === 'paragraph') return readParagraph(node, context)
  if (node.type === 'heading') return readHeading(node, context)
  if (node.type === 'list') return readList(node, context)
  return undefined
}

function readParagraph(node: Paragraph, context: MdxContext): ProseBlock {
  if (looksLikeCode(sourceFrom(context, node))) {
    report(context, node, 'a paragraph starts like program code (import or export)', 'Content holds no code. If it is a sentence, start it with another word.')
  }
  return remember(context, { kind: 'paragraph', children: readLine(node.children, context) }, node)
}

function readHeading(node: Heading, context: MdxContext): ProseBlock {
  if (node.depth !== 3 && node.depth !== 4) {
    report(context, node, `a heading has level ${node.depth}`, 'Use ### or ####: levels 1 and 2 are the titles of the page and its parts.')
  }
  return remember(context, { kind: 'heading', level: node.depth === 4 ? 4 : 3, children: readLine(node.children, context) }, node, {
    label: 'heading',
    names: { children: 'words' },
  })
}

function readList(node: List, context: MdxContext): ProseBlock {
  if (node.ordered && node.start !== 1) report(context, node, `a numbered list starts at ${node.start ?? 'another number'}`, 'Start it at 1.')
  return remember(context, { kind: 'list', ordered: node.ordered === true, items: readItems(node, context) }, node)
}

/** The items of a list, each one line. */
export function readItems(node: List, context: MdxContext): Extract<ProseBlock, { kind: 'list' }>['items'] {
  return node.children.map((item) => {
    if (item.children.length === 0) report(context, item, 'a list item is empty', 'Write its words or take it out.')
    return readOnlyLine(item.children, item, context)
  })
}

/** Writes paragraphs, headings and lists as Markdown nodes. */
export function writeProse(prose: readonly ProseBlock[]): BlockContent[] {
  return prose.filter((block) => !isEmptyParagraph(block)).map(writeProseBlock)
}

export function writeProseBlock(block: ProseBlock): BlockContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', children: writeLine(block.children) }
    case 'heading':
      return { type: 'heading', depth: block.level, children: writeLine(block.children) }
    case 'list':
      return writeList(block.items, block.ordered)
  }
}

/** A list with one line an item. */
export function writeList(items: Extract<ProseBlock, { kind: 'list' }>['items'], ordered: boolean): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: writeLine(item) }] })),
  }
}

/** Flowing text between the tags of a component. */
export function proseContents<const Field extends string>(field: Field): Contents<Record<Field, StoredProse>> {
  return {
    form: 'blocks',
    read: (element, context) => ({ [field]: readProse(elementBlocks(element), context) }) as Record<Field, unknown>,
    write: (stored) => writeProse(stored[field]),
  }
}

/** The blocks between the tags; words on the same line as the tags are a paragraph. */
export function elementBlocks(element: Element): Flow[] {
  if (element.type === 'mdxJsxFlowElement') return element.children
  if (element.children.length === 0) return []
  return [{ type: 'paragraph', children: element.children, ...(element.position ? { position: element.position } : {}) }]
}
