import type { z } from 'zod'
import { collectionSchemas, type CollectionName, type RecordOf } from '../schema/publication.ts'
import type { Problem } from '../schema/problem.ts'
import { checkValue, formatPath } from './check-value.ts'
import { mapWords } from './map-words.ts'
import type { Origins } from './mdx/context.ts'
import { readWords } from './mdx/words.ts'
import { stableId } from './stable-id.ts'
import type { YamlText } from './yaml-text.ts'

/** One record on its way in: its fields as YAML gave them, and where they stand. */
export interface Candidate {
  file: string
  slug: string
  fields: Record<string, unknown>
  yaml: YamlText
  /** Where the fields stand in the YAML: `[3]` in a list, nothing in a file of its own. */
  root: readonly PropertyKey[]
  /** Comes before the names of fields: the slug in a list. */
  label: string
  origins: Origins
  problems: Problem[]
}

/**
 * Makes the record of a candidate: texts become trees, the id and the defaults are filled in, the schema judges.
 * @param body the field below the front matter, already read
 * @returns the record, or undefined when `candidate.problems` says what is wrong with it
 */
export function finishRecord<Name extends CollectionName>(name: Name, candidate: Candidate, body: Record<string, unknown> = {}): RecordOf<Name> | undefined {
  const schema = collectionSchemas[name]
  const fields = readFields(schema, candidate)
  const complete = { id: stableId(name, candidate.slug), slug: candidate.slug, ...fields, ...body }
  return finish(schema as unknown as z.ZodType<RecordOf<Name>>, complete, candidate)
}

/** The fields with every text in them read. */
export function readFields(schema: z.ZodObject, candidate: Candidate): Record<string, unknown> {
  const { file, root, yaml, origins, problems } = candidate
  const read = mapWords(schema, candidate.fields, (kind, value, path) => {
    if (typeof value !== 'string') return reportNoWords(candidate, value, path)
    const place = { record: file, field: fieldName(candidate, path), firstLine: yaml.wordsLineOf([...root, ...path]) }
    return readWords(kind, value, { place, source: value, problems, origins }) ?? []
  })
  return read as Record<string, unknown>
}

function reportNoWords(candidate: Candidate, value: unknown, path: readonly PropertyKey[]): [] {
  const remedy = typeof value === 'object' ? 'Write one text here, not a list or a group of fields.' : 'Put it in quotes.'
  const record = `${candidate.file}:${candidate.yaml.lineOf([...candidate.root, ...path])}`
  candidate.problems.push({ record, field: fieldName(candidate, path), problem: 'must be words', remedy })
  return []
}

/** Lets the schema judge. Fields that could not be read are not reported a second time as empty. */
export function finish<Value>(schema: z.ZodType<Value>, value: unknown, candidate: Candidate): Value | undefined {
  const { file, root, yaml, origins, problems } = candidate
  const broken = problems.map(({ field }) => field).filter((field) => field !== '')
  const checked = checkValue(schema, value, origins, (path) => ({
    record: `${file}:${yaml.lineOf([...root, ...path])}`,
    field: candidate.label,
    path,
  }))
  const isRepeat = (field: string): boolean => broken.some((other) => other.startsWith(field) || field.startsWith(`${other} `))
  problems.push(...checked.problems.filter(({ field, problem }) => !broken.includes(field) && (!isEmptiness(problem) || !isRepeat(field))))
  return problems.length === 0 ? checked.value : undefined
}

function isEmptiness(problem: string): boolean {
  return problem === 'is empty' || problem.startsWith('is too short or too small (0 entries')
}

function fieldName({ label }: Candidate, path: readonly PropertyKey[]): string {
  return [label, formatPath(path)].filter((name) => name).join('.')
}
