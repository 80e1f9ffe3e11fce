import type { NumberField } from 'payload'
import { siteSettingsSchema } from '../../../content/schema/message.ts'

const { dropAfterMonths } = siteSettingsSchema.shape

/** The editors' rule for services that nobody checks. */
export const dropAfterMonthsField: NumberField = {
  name: 'dropAfterMonths',
  type: 'number',
  label: 'Unchecked services leave the lists after',
  min: 1,
  max: 36,
  admin: {
    description: 'Months after the day of the next check. The page of the service stays and says so; it leaves lists, search and filters. Empty: none leaves.',
    step: 1,
  },
  validate: (value: unknown) => dropAfterMonths.safeParse(value ?? undefined).success || 'Write a whole number from 1 to 36, or leave it empty.',
}
