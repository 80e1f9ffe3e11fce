import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** A schema's complaint in plain words: what is wrong and what to do. */
export function issueWords(issue: Issue, value: unknown): { problem: string; remedy: string } {
  if (value === undefined && issue.code !== 'unrecognized_keys') return { problem: 'is missing', remedy: `Add it${needs(issue)}.` }
  const [problem, remedy] = (words[issue.code] ?? otherWords)(issue, value)
  return { problem, remedy }
}

function needs(issue: Issue): string {
  if (issue.code === 'invalid_value') return `: one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_type') return `: ${kindWords(issue.expected)}`
  return ''
}

type Words = (issue: Issue, value: unknown) => readonly [problem: string, remedy: string]

const otherWords: Words = ({ message }) => [message, 'Correct it.']

const words: Partial<Record<NonNullable<Issue['code']>, Words>> = {
  invalid_type: (issue, value) => {
    const expected = issue.code === 'invalid_type' ? issue.expected : ''
    const quotes = expected === 'string' && typeof value !== 'object' ? 'Put it in quotes.' : undefined
    return [`is ${kindOf(value)}, but must be ${kindWords(expected)}`, quotes ?? shapeRemedies[expected] ?? `Write ${kindWords(expected)} here.`]
  },
  invalid_value: (issue, value) => {
    const values = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : ''
    return [`is ${quote(value)}, which is not one of the choices`, `Use one of: ${values}.`]
  },
  too_small: (issue, value) => {
    if (issue.code !== 'too_small') return otherWords(issue, value)
    if (issue.minimum === 1 && typeof value === 'string') return ['has no words', 'Write them, or take the field out if it is not needed.']
    if (issue.minimum === 1 && Array.isArray(value)) return ['is empty', 'Give it at least one entry.']
    return [`is too short or too small (${size(value)})`, `It must be at least ${limit(issue.minimum, value)}.`]
  },
  too_big: (issue, value) => {
    if (issue.code !== 'too_big') return otherWords(issue, value)
    return [`is too long or too big (${size(value)})`, `It must be at most ${limit(issue.maximum, value)}.`]
  },
  unrecognized_keys: () => ['is not the name of a field', 'Correct the spelling or take it out.'],
  invalid_format: (issue, value) => {
    if (issue.code !== 'invalid_format') return otherWords(issue, value)
    return [`is ${quote(value)}, which is not written as it should be`, formatRemedies[issue.format] ?? sentence(issue.message)]
  },
  invalid_union: (_issue, value) => [`is ${kindOf(value)} of a kind that cannot stand here`, 'Use another kind of block or word.'],
}

const shapeRemedies: Partial<Record<string, string>> = {
  array: 'Write each entry on a line of its own, after "- ".',
  object: 'Write its fields below it, each on a line of its own.',
}

const formatRemedies: Partial<Record<string, string>> = {
  date: 'Write the day as 2026-11-22.',
  email: 'Write an email address such as help@example.org.',
  url: 'Write a whole web address such as https://example.org/.',
  uuid: 'Write a UUID, or take the id out: it is then made from the slug.',
}

function kindWords(expected: string): string {
  const names: Partial<Record<string, string>> = {
    string: 'words',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
  }
  return names[expected] ?? expected
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a group of fields' : quote(value)
}

function quote(value: unknown): string {
  return `"${String(value)}"`
}

function size(value: unknown): string {
  if (typeof value === 'string') return plural(value.length, 'character')
  return Array.isArray(value) ? plural(value.length, 'entry', 'entries') : String(value)
}

function limit(count: number | bigint, value: unknown): string {
  if (typeof value === 'string') return plural(Number(count), 'character')
  return Array.isArray(value) ? plural(Number(count), 'entry', 'entries') : String(count)
}

/** "1 cell", "2 cells" */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
}
