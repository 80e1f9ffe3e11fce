import type { z } from 'zod'
import type { Problem } from '../schema/problem.ts'
import { issueWords } from './issue-words.ts'
import type { Origin, Origins } from './mdx/context.ts'

/** Where a value stands: its file and line, and its field with what remains of the path below it. */
export type Locate = (path: readonly PropertyKey[]) => { record: string; field: string; path: readonly PropertyKey[] }

/**
 * Judges what was read against its schema.
 * @param origins where the parts of texts were read: their lines are named before those of `locate`
 * @param locate names the place of anything else
 * @returns the value with the schema's defaults, or every problem in plain words
 */
export function checkValue<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  origins: Origins,
  locate: Locate,
): { value: Value | undefined; problems: Problem[] } {
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data, problems: [] }
  return { value: undefined, problems: result.error.issues.flatMap(oneEach).map((issue) => toProblem(issue, value, origins, locate)) }
}

/** Fields that nobody knows come as one issue with all their names: each has its own line. */
function oneEach(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, path: [...issue.path, key], keys: [key] })) : [issue]
}

function toProblem(issue: z.core.$ZodIssue, value: unknown, origins: Origins, locate: Locate): Problem {
  const { found, origin } = follow(value, issue.path, origins)
  const place = locate(origin ? issue.path.slice(0, origin.from) : issue.path)
  return {
    record: origin?.record ?? place.record,
    field: origin ? originField(issue.path, origin) : joinFields(place.field, formatPath(place.path)),
    ...issueWords(issue, found),
  }

  function originField(path: readonly PropertyKey[], { label, names, from, depth }: Followed): string {
    const [first, ...others] = path.slice(depth)
    const inside = first === undefined ? '' : formatPath([names?.[String(first)] ?? first, ...others])
    return [joinFields(place.field, formatPath(path.slice(0, from))), label, inside].filter((part) => part).join(' ')
  }
}

function joinFields(outer: string, inner: string): string {
  return [outer, inner].filter((part) => part).join('.')
}

/** `from` and `depth`: where on the path the first and the last known object stand. */
type Followed = Origin & { depth: number; from: number }

/** Walks down to the value a problem is about, and remembers the last object on the way whose line is known. */
function follow(value: unknown, path: readonly PropertyKey[], origins: Origins) {
  let found = value
  let origin: Followed | undefined
  for (const [depth, key] of [...path, undefined].entries()) {
    const known = isObject(found) ? origins.get(found) : undefined
    if (known) origin = closer(origin, known, depth)
    if (key !== undefined) found = isObject(found) ? found[key] : undefined
  }
  return { found, origin }
}

/** The line is that of the innermost object, the name that of the innermost component. */
function closer(outer: Followed | undefined, known: Origin, depth: number): Followed {
  if (outer && !known.label) return { ...outer, record: known.record }
  return { ...known, depth, from: outer?.from ?? depth }
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}

/** `parts[2].body[0].to` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`), '')
}
