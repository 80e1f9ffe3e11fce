import type { Link, Nodes, Paragraph, PhrasingContent, Strong } from 'mdast'
import type { StoredInline, StoredLine } from '../../schema/node.ts'
import { type MdxContext, remember, report } from './context.ts'
import { inlineElements as inlines } from './inline/registry.ts'
import { type Flow, gather, isElement } from './gather.ts'
import type { Element } from './element.ts'
import { inlineNames } from './inline/names.ts'
import { joinNeighbours, oneLine, tidyLine } from './tidy.ts'
import { reportUnsupported } from './unsupported.ts'

type StoredLink = Extract<StoredInline, { kind: 'link' }>

/** Reads the words of a paragraph, heading, table cell … Anything but words, links and inline components is reported. */
export function readLine(nodes: readonly Nodes[], context: MdxContext): StoredLine {
  const read = nodes.flatMap((node) => readInline(node, context) ?? [])
  const line = tidyLine(read)
  const first = nodes[0]
  if (first) remember(context, line, first)
  return line
}

/** The words of a component or list item that holds one line. */
export function readOnlyLine(children: readonly Flow[], at: Nodes, context: MdxContext): StoredLine {
  const nodes = isPhrasing(children) ? children : readParagraphs(children, at, context)
  return readLine(nodes, context)
}

function readParagraphs(children: readonly Flow[], at: Nodes, context: MdxContext): readonly PhrasingContent[] {
  const nodes = gather(children)
  const paragraphs = nodes.filter((node): node is Paragraph => node.type === 'paragraph')
  for (const node of nodes) if (node.type !== 'paragraph') reportMisplaced(node, context)
  if (paragraphs.length > 1) report(context, paragraphs[1] ?? at, 'there is more than one paragraph where one line belongs', 'Keep one paragraph.')
  return paragraphs.flatMap((paragraph) => paragraph.children)
}

function reportMisplaced(node: Flow, context: MdxContext): void {
  if (node.type === 'list')
    report(context, node, 'a list stands inside another list or line', 'Lists are flat: make it one list, or two with a sentence between.')
  else reportUnsupported(node, inlineNames, context)
}

const phrasingTypes = new Set([
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
  'inlineCode',
  'image',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'linkReference',
  'imageReference',
])

function isPhrasing(children: readonly Flow[]): children is PhrasingContent[] {
  return children.length > 0 && children.every((child) => phrasingTypes.has(child.type))
}

function readInline(node: Nodes, context: MdxContext): StoredInline | undefined {
  if (node.type === 'text') return remember<StoredInline>(context, { kind: 'text', value: node.value }, node)
  if (node.type === 'strong') return readStrong(node, context)
  if (node.type === 'link') return readLink(node, context)
  if (isElement(node)) return readElement(node, context)
  reportUnsupported(node, inlineNames, context)
  return undefined
}

function readElement(element: Element, context: MdxContext): StoredInline | undefined {
  const found = Object.entries(inlines).find(([, codec]) => codec.name === element.name)
  if (!found) {
    reportUnsupported(element, inlineNames, context)
    return undefined
  }
  const [kind, codec] = found
  return codec.remember<StoredInline>({ kind, ...codec.read(element, context) } as StoredInline, element, context)
}

function readStrong(node: Strong, context: MdxContext): StoredInline | undefined {
  const other = node.children.find((child) => child.type !== 'text')
  if (other) {
    report(
      context,
      node,
      'bold holds more than plain words',
      'Bold can hold plain words only. Put the ** marks inside the link, or end the bold before the component.',
    )
    return undefined
  }
  const value = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  return remember<StoredInline>(context, { kind: 'text', value, strong: true }, node)
}

function readLink(node: Link, context: MdxContext): StoredInline {
  if (node.title) report(context, node, 'a link has a hidden title', `Take "${node.title}" out: say it in the sentence.`)
  const children = node.children.flatMap((child) => readInlineOfLink(child, context) ?? [])
  return remember(context, { kind: 'link', to: node.url, children: joinNeighbours(children) as StoredLink['children'] }, node, {
    label: 'link',
    names: { to: 'address', children: 'words' },
  })
}

function readInlineOfLink(node: Nodes, context: MdxContext): StoredInline | undefined {
  const inline = node.type === 'link' ? undefined : readInline(node, context)
  if (inline?.kind === 'phone' || inline?.kind === 'term') {
    report(context, node, `<${inlines[inline.kind].name}> stands inside a link`, 'Move it out of the square brackets.')
    return undefined
  }
  if (node.type === 'link') reportUnsupported(node, inlineNames, context)
  return inline
}

/** Writes a line of words as Markdown nodes. */
export function writeLine(line: StoredLine): PhrasingContent[] {
  return tidyLine(line).map(writeInline)
}

function writeInline(inline: StoredInline): PhrasingContent {
  switch (inline.kind) {
    case 'text': {
      const text = { type: 'text' as const, value: oneLine(inline.value) }
      return inline.strong ? { type: 'strong', children: [text] } : text
    }
    case 'link':
      return writeLink(inline)
    case 'fact':
      return inlines.fact.write(inline) as PhrasingContent
    case 'phone':
      return inlines.phone.write(inline) as PhrasingContent
    case 'term':
      return inlines.term.write(inline) as PhrasingContent
    case 'foreign':
      return inlines.foreign.write(inline) as PhrasingContent
  }
}

function writeLink({ to, children }: StoredLink): Link {
  const words: PhrasingContent[] = children.map((child) => writeInline(child))
  return { type: 'link', url: to, children: words }
}
