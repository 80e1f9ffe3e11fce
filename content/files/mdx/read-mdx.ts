import type { Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import { type MdxContext, recordAt } from './context.ts'
import { parseMdx } from './syntax.ts'

/**
 * Parses a text and hands its tree on. A text that cannot be parsed at all gives one problem and no value.
 * @param read makes the stored value of the tree
 */
export function readMdx<Value>(text: string, context: MdxContext, read: (root: Root, context: MdxContext) => Value): Value | undefined {
  const source = text.replace(/\r\n?/g, '\n')
  let root: Root
  try {
    root = parseMdx(source)
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    const position = { type: 'text', position: positionOf(error) }
    context.problems.push({
      record: recordAt(context.place, position),
      field: context.place.field,
      problem: plainReason(error),
      remedy: remedyFor(error),
    })
    return undefined
  }
  return read(root, { ...context, source })
}

type Point = { line: number; column: number }

function positionOf({ place }: VFileMessage): { start: Point; end: Point } {
  const start = { line: 1, column: 1 }
  if (place && 'start' in place) return place
  return place ? { start: place, end: place } : { start, end: start }
}

/** The library's positions count from the start of the text, not of the file, and its advice is for programmers. */
function plainReason({ reason, ruleId }: VFileMessage): string {
  const plain = reason
    .replace(/ \(\d+:\d+(-\d+:\d+)?\)/g, '')
    .replace(/ \(note: .*\)$/, '')
    .replace(/\s+/g, ' ')
  return ruleId === 'end-tag-mismatch' ? plain : `a "<" or "{" starts something that does not end as it should (${plain})`
}

function remedyFor({ ruleId }: VFileMessage): string {
  if (ruleId === 'end-tag-mismatch') return 'Close every component: <Part …> … </Part>, or <Fact … />.'
  return 'Write \\< for a less-than sign and \\{ for a curly bracket, and check that every component is closed.'
}
