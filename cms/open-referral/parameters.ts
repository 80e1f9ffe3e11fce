import { z } from 'zod'
import { icalDays } from '../../content/open-referral/to-schedules.ts'
import { toPostcode } from '../../content/postcodes/read-row.ts'
import type { Problem } from '../../content/schema/problem.ts'

/** The most that one page holds. */
export const mostPerPage = 500
const dayNames = Object.entries(icalDays).flatMap(([name, code]) => [name, name.slice(0, 3), code.toLowerCase()].map((words) => [words, code] as const))
const codesOfDays = new Map<string, string>(dayNames)

const wholeNumber = (least: number, most: number, words: string) => z.coerce.number(words).int(words).min(least, words).max(most, words)
const age = wholeNumber(0, 150, 'must be an age in whole years')
const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true')
const uuid = z.uuid('must be a UUID').transform((value) => value.toLowerCase())
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'must be a time like 09:30')
  .transform((value) => value.slice(0, 5))

/** A postcode or its first half, in any spelling. */
const postcode = z
  .string()
  .transform((value) => value.toUpperCase().replaceAll(/\s/g, ''))
  .pipe(z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?(\d[A-Z]{2})?$/, 'must be a UK postcode like DT1 1XJ, or its first half'))
  .transform((value) => toPostcode(value) ?? value)

const paging = {
  /** `ndjson`: the whole list, one item a line, without pages. */
  format: z.enum(['json', 'ndjson'], 'must be json or ndjson').default('json'),
  page: wholeNumber(1, 1_000_000, 'must be a whole number from 1').default(1),
  per_page: wholeNumber(1, mostPerPage, `must be a whole number from 1 to ${mostPerPage}`).default(50),
}

const metres = 'must be a number of metres from 1 to 500000'
const filters = {
  search: z.string().trim().min(1, 'must not be empty').max(200, 'must be at most 200 characters').optional(),
  taxonomy_term_id: uuid.optional(),
  taxonomy_id: uuid.optional(),
  organization_id: uuid.optional(),
  minimum_age: age.optional(),
  maximum_age: age.optional(),
  day: z
    .string()
    .transform((value) => codesOfDays.get(value.toLowerCase()) ?? '')
    .pipe(z.string().min(2, 'must be a day of the week: Monday, or MO'))
    .optional(),
  start_time: time.optional(),
  end_time: time.optional(),
  postcode: postcode.optional(),
  /** Metres, of which miles make broken numbers. */
  proximity: z.coerce.number(metres).min(1, metres).max(500_000, metres).optional(),
  modified_after: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()], 'must be a day or a time like 2026-11-25T09:00:00Z')
    .transform((value) => new Date(value).toISOString())
    .optional(),
}

/** The parameters of each list, by the words of the UK profile. */
export const parameters = {
  services: z.strictObject({ ...paging, ...filters, minimal: flag.default(false), full: flag.default(false) }),
  service_at_locations: z.strictObject({ ...paging, ...filters, full: flag.default(false) }),
  organizations: z.strictObject({ ...paging, full: flag.default(false), full_service: flag.default(false) }),
  taxonomies: z.strictObject(paging),
  taxonomy_terms: z.strictObject({ ...paging, taxonomy_id: uuid.optional() }),
} as const
export type List = keyof typeof parameters
export type Filters = Pick<z.infer<typeof parameters.services>, keyof typeof filters>

/**
 * Reads the parameters of a list.
 * @returns what is asked for; or every parameter that cannot be understood, with what it must be
 */
export function readParameters<Name extends List>(
  list: Name,
  search: URLSearchParams,
): { asked: z.infer<(typeof parameters)[Name]>; problems?: never } | { asked?: never; problems: Problem[] } {
  const given = Object.fromEntries([...search].filter(([, value]) => value !== ''))
  const read = (parameters[list] as unknown as z.ZodType<z.infer<(typeof parameters)[Name]>>).safeParse(given)
  const problems = read.success ? [] : read.error.issues.flatMap((issue) => toProblems(list, issue))
  if ('proximity' in given && !('postcode' in given) && read.success) problems.push(without('proximity', 'postcode'))
  return problems.length > 0 || !read.success ? { problems } : { asked: read.data }
}

const without = (field: string, other: string): Problem => ({
  record: '',
  field,
  problem: `says nothing without "${other}"`,
  remedy: `Give "${other}" as well.`,
})

function toProblems(list: List, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ record: '', field: String(issue.path[0]), problem: issue.message, remedy: 'Correct it, or leave it out.' }]
  }
  const known = Object.keys(parameters[list].shape).join(', ')
  return issue.keys.map((field) => ({ record: '', field, problem: 'is not a parameter of this list', remedy: `It has these: ${known}.` }))
}
