/** A value of a record with the path a person finds it by: `contacts[1].service`. */
export interface Found {
  path: string
  value: unknown
}

/**
 * All values a pattern leads to. `[]` steps into every entry of a list; what is absent is left out.
 * @param pattern `contacts[].service`
 */
export function valuesAt(record: object, pattern: string): Found[] {
  const steps = pattern.split('.')
  return steps.reduce<Found[]>((found, step) => found.flatMap((value) => stepInto(value, step)), [{ path: '', value: record }])
}

function stepInto({ path, value }: Found, step: string): Found[] {
  const name = step.replace('[]', '')
  const inner = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
  const innerPath = path ? `${path}.${name}` : name
  if (inner === undefined) return []
  if (!step.endsWith('[]')) return [{ path: innerPath, value: inner }]
  return Array.isArray(inner) ? inner.map((entry: unknown, index) => ({ path: `${innerPath}[${index}]`, value: entry })) : []
}
