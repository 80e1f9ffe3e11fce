import type { LexicalNode, LexicalState } from './state.ts'

/** Lexical nodes as the editor itself writes them: a field that is opened and not changed is stored as it was. */
const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

export const bold = 1

export function makeState(children: LexicalNode[]): LexicalState {
  return { root: { type: 'root', children, ...element } }
}

export function makeText(text: string, isBold: boolean): LexicalNode {
  return { type: 'text', text, format: isBold ? bold : 0, detail: 0, mode: 'normal', style: '', version: 1 }
}

export function makeParagraph(children: LexicalNode[]): LexicalNode {
  return { type: 'paragraph', children, ...element, textFormat: 0, textStyle: '' }
}

export function makeHeading(level: 3 | 4, children: LexicalNode[]): LexicalNode {
  return { type: 'heading', tag: `h${level}`, children, ...element }
}

export function makeList(isOrdered: boolean, items: LexicalNode[][]): LexicalNode {
  return {
    type: 'list',
    listType: isOrdered ? 'number' : 'bullet',
    tag: isOrdered ? 'ol' : 'ul',
    start: 1,
    children: items.map((children, index) => ({ type: 'listitem', value: index + 1, children, ...element })),
    ...element,
  }
}

/** @param fields `linkType` and what goes with it. */
export function makeLink(id: string, fields: Record<string, unknown>, children: LexicalNode[]): LexicalNode {
  return { type: 'link', id, fields, children, ...element, version: 3 }
}

export function makeInlineBlock(id: string, fields: { blockType: string; [field: string]: unknown }): LexicalNode {
  return { type: 'inlineBlock', fields: { id, blockName: '', ...fields }, version: 1 }
}
