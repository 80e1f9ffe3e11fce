import type { DateField, Field, Validate } from 'payload'
import { dayField, dayOf } from './day.ts'

const afterChecked: Validate<unknown, { checkedOn?: string | null }, unknown, DateField> = (value, { data }) => {
  if (value === undefined || value === null || value === '') return 'Choose the day to check it again. Six months from now is usual.'
  const next = new Date(value as string | Date)
  if (Number.isNaN(next.getTime())) return 'Choose a day.'
  const checked = data.checkedOn
  if (checked && dayOf(next.toISOString()) <= dayOf(new Date(checked).toISOString())) return 'The next check must come after "Checked on". Choose a later day.'
  return true
}

/** When somebody last checked it and when they will again: shown to readers on every page and print. */
export const checkedFields: Field[] = [
  dayField({ name: 'checkedOn', label: 'Checked on', help: 'The day somebody last checked that everything here is right.', required: true, inSidebar: true }),
  dayField({
    name: 'nextCheck',
    label: 'Next check',
    help: 'The day to check it again. Readers see this day. The owner of a service is told when it has passed.',
    required: true,
    inSidebar: true,
    validate: afterChecked,
  }),
]
