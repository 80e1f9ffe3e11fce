import { z } from 'zod'
import { weekdays, weeksOfMonth } from './directory-terms.ts'
import { slugSchema, webAddressSchema } from './node.ts'
import { daySchema } from './record.ts'

/** A time of day in the UK, `09:30`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write it like 09:30')
/** As `timeSchema`; midnight at the end of the day is `24:00`. */
export const closingTimeSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write it like 17:00')

/**
 * When a service is open: days with the times. All day is 00:00 to 24:00. A time of closing that is not later than that of
 * opening is on the day after. What is not known stays absent: days without times, or without an end. One entry is one schedule
 * of Open Referral UK (weekly or monthly).
 */
export const openingTimeSchema = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1),
    /** Only in these weeks of the month: "the second Wednesday". */
    weeks: z.array(z.enum(weeksOfMonth)).default([]),
    /** Every 2 weeks, counted from the week of `from`. */
    everyWeeks: z.number().int().min(2).max(12).optional(),
    opens: timeSchema.optional(),
    closes: closingTimeSchema.optional(),
    /** Only at one of the service's locations. */
    location: slugSchema.optional(),
    /** The first and the last day these times hold. */
    from: daySchema.optional(),
    until: daySchema.optional(),
    /** "Term time only", "By appointment". */
    note: z.string().min(1).optional(),
    /** Where each session is listed, or can be booked. */
    link: webAddressSchema.optional(),
  })
  .refine(({ opens, closes }) => closes === undefined || opens !== undefined, { path: ['opens'], message: 'is needed where a time of closing is given' })
  .refine(({ everyWeeks, from }) => everyWeeks === undefined || from !== undefined, { path: ['from'], message: 'is needed to count the weeks from' })
  .refine(({ everyWeeks, weeks }) => everyWeeks === undefined || weeks.length === 0, {
    path: ['weeks'],
    message: 'cannot stand beside a number of weeks: choose one of the two',
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, { path: ['until'], message: 'is before the first day' })
export type OpeningTime = z.infer<typeof openingTimeSchema>
