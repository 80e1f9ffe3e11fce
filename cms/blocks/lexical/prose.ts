import type { StoredLine, StoredProse } from '../../../content/schema/node.ts'
import { tell, within, type Place } from '../place.ts'
import { lineFromStored, lineToStored } from './line.ts'
import { makeHeading, makeList, makeParagraph, makeState } from './make-node.ts'
import { childrenOf, nodesOf, type LexicalNode, type LexicalState, type RichText } from './state.ts'

type ProseNode = StoredProse[number]

/** A rich-text field as stored prose. Empty paragraphs, which editors leave behind, hold no words and are left out. */
export function proseToStored(richText: RichText, place: Place): StoredProse {
  return nodesOf(richText).flatMap((node, index) => nodeToStored(node, within(place, 'paragraphs', index)) ?? [])
}

/** Stored prose as a rich-text field; null, as an untouched field is, when there is none. */
export function proseFromStored(prose: StoredProse, place: Place): LexicalState | null {
  if (prose.length === 0) return null
  return makeState(prose.map((node, index) => nodeFromStored(node, within(place, 'paragraphs', index))))
}

/** A rich-text field without words, where the form wants one. */
export function emptyState(): LexicalState {
  return makeState([makeParagraph([])])
}

/** A rich-text field that holds a single line. */
export function lineFieldToStored(richText: RichText, place: Place): StoredLine {
  const [first, ...more] = proseToStored(richText, place)
  if (first === undefined) return []
  if (more.length > 0) tell(place, 'has more than one paragraph where one line belongs', 'Make it one paragraph, or use another list entry.')
  if (first.kind !== 'paragraph') {
    tell(place, `has a ${first.kind} where one line of words belongs`, 'Write it as plain words.')
    return []
  }
  return first.children
}

/** A stored line as a rich-text field. */
export function lineFieldFromStored(line: StoredLine, place: Place): LexicalState {
  return makeState([makeParagraph(lineFromStored(line, place))])
}

function nodeToStored(node: LexicalNode, place: Place): ProseNode | undefined {
  switch (node.type) {
    case 'paragraph':
      return whenWords(lineToStored(childrenOf(node), place), (children) => ({ kind: 'paragraph', children }))
    case 'heading':
      return whenWords(lineToStored(childrenOf(node), place), (children) => ({ kind: 'heading', level: levelOf(node, place), children }))
    case 'list':
      return listToStored(node, place)
    default:
      tell(place, `has a piece of a kind ("${node.type}") that this site cannot show`, 'Remove it, or write it as paragraphs.')
      return undefined
  }
}

function whenWords(line: StoredLine, make: (line: StoredLine) => ProseNode): ProseNode | undefined {
  return line.length === 0 ? undefined : make(line)
}

function levelOf(node: LexicalNode, place: Place): 3 | 4 {
  if (node['tag'] === 'h4') return 4
  if (node['tag'] !== 'h3') tell(place, `has a heading of a level (${String(node['tag'])}) that does not fit inside a part`, 'Make it a heading 3 or 4.')
  return 3
}

function listToStored(node: LexicalNode, place: Place): ProseNode | undefined {
  const items = childrenOf(node).flatMap((item, index) => {
    const here = within(place, 'items', index)
    const words = childrenOf(item)
    if (words.some((child) => child.type === 'list')) {
      tell(here, 'has a list inside a list', 'Make it one flat list: nested lists are hard to follow.')
      return []
    }
    const line = lineToStored(words, here)
    return line.length === 0 ? [] : [line]
  })
  if (node['listType'] === 'check') tell(place, 'has a list with tick boxes inside text', 'Use the "Checklist" block instead.')
  return items.length === 0 ? undefined : { kind: 'list', ordered: node['listType'] === 'number', items }
}

function nodeFromStored(node: ProseNode, place: Place): LexicalNode {
  switch (node.kind) {
    case 'paragraph':
      return makeParagraph(lineFromStored(node.children, place))
    case 'heading':
      return makeHeading(node.level, lineFromStored(node.children, place))
    case 'list':
      return makeList(
        node.ordered,
        node.items.map((item, index) => lineFromStored(item, within(place, 'items', index))),
      )
  }
}
