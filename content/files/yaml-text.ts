import { isScalar, LineCounter, parseDocument, Scalar, stringify, type Document } from 'yaml'
import type { Problem } from '../schema/problem.ts'

/** A YAML text with the lines of its fields. */
export interface YamlText {
  value: unknown
  /** Line of the file of a field, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number
  /** Line on which the words of a field start: one further down than `lineOf` for a block of words. */
  wordsLineOf: (path: readonly PropertyKey[]) => number
}

/**
 * Reads YAML 1.2; days and telephone numbers stay words.
 * @param file its path, for problems
 * @param firstLine line of the file on which the text starts
 * @param problems gets the syntax errors, each with its line
 */
export function readYaml(text: string, file: string, firstLine: number, problems: Problem[]): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  for (const error of [...document.errors, ...document.warnings]) {
    const line = firstLine + lines.linePos(error.pos[0]).line - 1
    problems.push({
      record: `${file}:${line}`,
      field: '',
      problem: error.message,
      remedy: 'Correct the YAML: check the spaces at the start of the line, the colons and the quotes.',
    })
  }
  const lineAt = (offset: number): number => firstLine + Math.max(lines.linePos(offset).line, 1) - 1
  return {
    value: document.errors.length === 0 ? document.toJS() : undefined,
    lineOf: (path) => lineAt(startOf(document, path)),
    wordsLineOf: (path) => {
      const node: unknown = document.getIn(path, true)
      const isBlock = isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)
      return lineAt(startOf(document, path)) + (isBlock ? 1 : 0)
    },
  }
}

function startOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return Number(node.range[0])
  }
  return 0
}

/** The canonical YAML of a value: no folded lines, blocks for words of several lines. Ends with a line end. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false })
}
