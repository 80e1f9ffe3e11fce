import { isDeepStrictEqual } from 'node:util'
import type { StoredInline, StoredLine } from '../../schema/node.ts'

/** Line ends and tabs mean nothing inside a line of words: they become single spaces. Other characters stay. */
export function oneLine(words: string): string {
  return words.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replace(/\t/g, ' ')
}

/**
 * The one form of a line of words: neighbours of the same strength joined, no space at its ends, spaces outside of bold.
 * Files always hold this form; text from elsewhere gets it when it is written.
 */
export function tidyLine(line: readonly StoredInline[]): StoredLine {
  const parts = joinNeighbours(line)
  const first = parts[0]
  if (first?.kind === 'text') parts[0] = { ...first, value: first.value.replace(/^ +/, '') }
  const last = parts.at(-1)
  if (last?.kind === 'text') parts[parts.length - 1] = { ...last, value: last.value.replace(/ +$/, '') }
  return parts.filter((part) => part.kind !== 'text' || part.value !== '')
}

function spacesOutOfBold(inline: StoredInline): StoredInline[] {
  return inline.kind === 'text' ? spacesOutOfBoldText(inline) : [onOneLine(inline)]
}

/** The same object where nothing changes: its line in the file is known by it. */
function onOneLine(inline: Exclude<StoredInline, { kind: 'text' }>): StoredInline {
  if (inline.kind === 'link') {
    const children = joinNeighbours(inline.children) as typeof inline.children
    return isDeepStrictEqual(children, inline.children) ? inline : { ...inline, children }
  }
  if (inline.kind === 'term' && inline.words !== oneLine(inline.words)) return { ...inline, words: oneLine(inline.words) }
  if (inline.kind === 'foreign' && inline.value !== oneLine(inline.value)) return { ...inline, value: oneLine(inline.value) }
  return inline
}

function spacesOutOfBoldText(inline: Extract<StoredInline, { kind: 'text' }>): StoredInline[] {
  const value = oneLine(inline.value)
  if (!inline.strong) return [{ kind: 'text', value }]
  const [, before = '', words = '', after = ''] = /^( *)(.*?)( *)$/s.exec(value) ?? []
  return [text(before), ...(words ? [{ kind: 'text', value: words, strong: true } as const] : []), text(after)]
}

function text(value: string): StoredInline {
  return { kind: 'text', value }
}

/** Joins neighbours of the same strength. Spaces at the ends stay: inside a link they are part of the sentence. */
export function joinNeighbours(line: readonly StoredInline[]): StoredInline[] {
  const parts: StoredInline[] = []
  for (const inline of line.flatMap(spacesOutOfBold)) {
    const last = parts.at(-1)
    if (inline.kind === 'text' && inline.value === '') continue
    if (last?.kind === 'text' && inline.kind === 'text' && last.strong === inline.strong)
      parts[parts.length - 1] = { ...last, value: last.value + inline.value }
    else parts.push(inline)
  }
  return parts
}

/** Tidies every line of words within a stored tree, whatever its blocks, and takes out empty paragraphs. */
export function tidyTree(tree: unknown): unknown {
  if (Array.isArray(tree)) return isLine(tree) ? tidyLine(tree) : tree.map(tidyTree).filter((item) => !isEmptyParagraph(item))
  if (typeof tree !== 'object' || tree === null) return tree
  if ('kind' in tree && tree.kind === 'quote' && 'words' in tree) return { ...tree, words: tidyParagraphs(String(tree.words)) }
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, tidyTree(value)]))
}

/** A paragraph of nothing but spaces: editors leave them by pressing Enter twice. It says nothing, so files have none. */
export function isEmptyParagraph(block: unknown): boolean {
  if (typeof block !== 'object' || block === null || !('kind' in block) || block.kind !== 'paragraph') return false
  return 'children' in block && Array.isArray(block.children) && tidyLine(block.children as StoredLine).length === 0
}

/** Words in paragraphs: an empty line parts them, a single line end is a space. */
export function tidyParagraphs(words: string): string {
  const paragraphs = words.split(/\n[ \t]*\n\s*/).map((paragraph) => oneLine(paragraph).trim())
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

const inlineKinds = new Set(['text', 'fact', 'phone', 'term', 'foreign', 'link'])

/** A service's telephones have kinds too, "phone" and "text", but a number beside them: they are no words. */
function isLine(value: unknown[]): value is StoredInline[] {
  return (
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null && 'kind' in item && inlineKinds.has(String(item.kind)) && !('number' in item))
  )
}
