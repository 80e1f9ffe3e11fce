import type { z } from 'zod'
import { checkValue } from '../files/check-value.ts'
import { siteSettingsSchema, type SiteSettings } from '../schema/message.ts'
import type { Problem } from '../schema/problem.ts'
import { collectionNames, collectionSchemas, type Records } from '../schema/publication.ts'

/**
 * Judges records by their strict schemas and fills in the schemas' defaults, so that what is written is complete.
 * @returns the records as they are stored, and every problem found
 */
export function checkRecords(records: Records, settings: SiteSettings): { records: Records; settings: SiteSettings; problems: Problem[] } {
  const problems: Problem[] = []
  const checked = collectionNames.map((name) => {
    const schema = collectionSchemas[name] as unknown as z.ZodType<{ slug: string }>
    return [name, records[name].map((record) => checkOne(schema, record, `${name}/${record.slug}`, problems))] as const
  })
  return { records: Object.fromEntries(checked) as unknown as Records, settings: checkOne(siteSettingsSchema, settings, 'settings', problems), problems }
}

/** The value with its defaults; a broken one as it is, with its problems added to the list. */
export function checkOne<Value>(schema: z.ZodType<Value>, value: Value, record: string, problems: Problem[]): Value {
  const checked = checkValue(schema, value, new WeakMap(), (path) => ({ record, field: '', path }))
  problems.push(...checked.problems)
  return checked.value ?? value
}
