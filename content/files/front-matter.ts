import type { Problem } from '../schema/problem.ts'

/** The two halves of an MDX file, with the line of the file on which each starts. */
export interface FrontMatter {
  yaml: string
  firstLine: number
  body: string
  bodyLine: number
}

/** Parts the fields between two lines of --- from the body. Undefined: the file does not start with its fields. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---\n(.*?)^---[ \t]*(?:\n|$)/ms.exec(plainLines(text))
  if (!match) return undefined
  const yaml = match[1] ?? ''
  return { yaml, firstLine: 2, body: plainLines(text).slice(match[0].length), bodyLine: 3 + yaml.split('\n').length - 1 }
}

/** Without a byte order mark, and with plain line ends whatever machine it was written on. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

export function missingFrontMatter(file: string): Problem {
  return {
    record: `${file}:1`,
    field: '',
    problem: 'does not start with its fields',
    remedy: 'Start the file with a line of three hyphens (---), then the fields, then three hyphens again.',
  }
}
