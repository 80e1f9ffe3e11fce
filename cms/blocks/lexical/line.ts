import type { StoredInline, StoredLine } from '../../../content/schema/node.ts'
import { factFromStored, factToStored } from '../fact/convert.ts'
import { foreignFromStored, foreignToStored } from '../foreign/convert.ts'
import { phoneFromStored, phoneToStored } from '../phone/convert.ts'
import { tell, within, type Place } from '../place.ts'
import type { Related } from '../reference.ts'
import { termFromStored, termToStored } from '../term/convert.ts'
import { linkFromStored, linkToStored } from './link.ts'
import { bold, makeInlineBlock, makeText } from './make-node.ts'
import { nodeId } from './node-id.ts'
import type { LexicalNode } from './state.ts'

/** The words of one paragraph, heading or list item as a stored line; neighbours that look alike are joined. Empty when there are no words. */
export function lineToStored(nodes: readonly LexicalNode[], place: Place): StoredLine {
  const line: StoredLine = []
  for (const [index, node] of nodes.entries()) {
    const inline = inlineToStored(node, within(place, 'words', index))
    if (inline) addInline(line, inline)
  }
  return line
}

/** A stored line as the editor's nodes. */
export function lineFromStored(line: readonly StoredInline[], place: Place): LexicalNode[] {
  return line.map((inline, index) => inlineFromStored(inline, within(place, 'words', index)))
}

function addInline(line: StoredLine, inline: StoredInline): void {
  const last = line.at(-1)
  if (inline.kind === 'text' && last?.kind === 'text' && inline.strong === last.strong) last.value += inline.value
  else line.push(inline)
}

function inlineToStored(node: LexicalNode, place: Place): StoredInline | undefined {
  switch (node.type) {
    case 'text':
      return textToStored(node)
    case 'link':
    case 'autolink':
      return linkToStored(node, place)
    case 'inlineBlock':
      return inlineBlockToStored(node['fields'] ?? {}, place)
    case 'linebreak':
      tell(place, 'has a line break inside a paragraph', 'Press Enter to start a new paragraph instead, or remove the break.')
      return undefined
    default:
      tell(place, `has a piece of a kind ("${node.type}") that this site cannot show`, 'Remove it, or write it as plain words.')
      return undefined
  }
}

function textToStored(node: LexicalNode): StoredInline | undefined {
  const value = node['text']
  if (typeof value !== 'string' || value === '') return undefined
  return Number(node['format'] ?? 0) & bold ? { kind: 'text', value, strong: true } : { kind: 'text', value }
}

/** What the form of any inline block may hold. */
interface InlineFields {
  blockType?: string
  fact?: Related
  form?: string
  service?: Related
  term?: Related
  words?: string | null
  language?: string | null
  value?: string | null
}

function inlineBlockToStored(fields: InlineFields, place: Place): StoredInline | undefined {
  switch (fields.blockType ?? '') {
    case 'fact':
      return factToStored(fields, place)
    case 'phone':
      return phoneToStored(fields, place)
    case 'term':
      return termToStored(fields, place)
    case 'foreign':
      return foreignToStored(fields, place)
    default:
      tell(place, `has a piece of a kind ("${String(fields.blockType)}") that this site cannot show`, 'Remove it.')
      return undefined
  }
}

function inlineFromStored(inline: StoredInline, place: Place): LexicalNode {
  const id = nodeId(place)
  switch (inline.kind) {
    case 'text':
      return makeText(inline.value, inline.strong === true)
    case 'link':
      return linkFromStored(inline, place)
    case 'fact':
      return makeInlineBlock(id, factFromStored(inline, place))
    case 'phone':
      return makeInlineBlock(id, phoneFromStored(inline, place))
    case 'term':
      return makeInlineBlock(id, termFromStored(inline, place))
    case 'foreign':
      return makeInlineBlock(id, foreignFromStored(inline))
  }
}
