import type { Paragraph } from 'mdast'
import { bodySchema, lineSchema, proseSchema, type StoredBlock, type StoredLine, type StoredProse } from '../../schema/node.ts'
import type { Problem } from '../../schema/problem.ts'
import { checkValue } from '../check-value.ts'
import { readBody, writeBody } from './body.ts'
import type { MdxContext, Origins, TextPlace } from './context.ts'
import { readOnlyLine, writeLine as writeLineNodes } from './line.ts'
import { readProse, writeProse as writeProseNodes } from './prose.ts'
import { readMdx } from './read-mdx.ts'
import { printMdx } from './syntax.ts'

/** What a text held, and everything wrong with it. There is a value only when nothing is wrong. */
export interface Parsed<Value> {
  value: Value | undefined
  problems: Problem[]
}

export type WordsKind = 'line' | 'prose' | 'body'

const readers = {
  line: (root, context) => (root.children.length === 0 ? [] : readOnlyLine(root.children, root, context)),
  prose: (root, context) => readProse(root.children, context),
  body: (root, context) => readBody(root.children, context),
} satisfies Record<WordsKind, Parameters<typeof readMdx<unknown>>[2]>

/** Reads a text of the given kind without judging it against the schema. Undefined: it could not be parsed. */
export function readWords(kind: WordsKind, text: string, context: MdxContext): unknown {
  return readMdx<unknown>(text, context, readers[kind])
}

/** Writes a line, prose or body as text, without a line end at its end. */
export function writeWords(kind: WordsKind, value: unknown): string {
  if (kind === 'line') return writeLine(value as StoredLine)
  return kind === 'prose' ? writeProse(value as StoredProse) : writeBodyText(value as StoredBlock[])
}

/** Reads one line of words: bold, links and the components of a sentence. */
export function parseLine(text: string, place: TextPlace): Parsed<StoredLine> {
  return parseWords(text, place, 'line', lineSchema)
}

/** Reads flowing text: paragraphs, ### headings and flat lists. */
export function parseProse(text: string, place: TextPlace): Parsed<StoredProse> {
  return parseWords(text, place, 'prose', proseSchema)
}

/** Reads a whole body with its components. */
export function parseBody(text: string, place: TextPlace): Parsed<StoredBlock[]> {
  return parseWords(text, place, 'body', bodySchema)
}

function parseWords<Value>(text: string, place: TextPlace, kind: WordsKind, schema: Parameters<typeof checkValue<Value>>[0]): Parsed<Value> {
  const problems: Problem[] = []
  const origins: Origins = new WeakMap()
  const value = readWords(kind, text, { place, source: text, problems, origins })
  if (value === undefined) return { value, problems }
  const checked = checkValue(schema, value, origins, (path) => ({ record: place.record, field: place.field, path }))
  const all = [...problems, ...checked.problems]
  return { value: all.length === 0 ? checked.value : undefined, problems: all }
}

export function writeLine(line: StoredLine): string {
  const paragraph: Paragraph = { type: 'paragraph', children: writeLineNodes(line) }
  return printMdx(paragraph)
}

export function writeProse(prose: StoredProse): string {
  return printMdx({ type: 'root', children: writeProseNodes(prose) })
}

export function writeBodyText(body: readonly StoredBlock[]): string {
  return printMdx({ type: 'root', children: writeBody(body) })
}
