import type { TextField } from 'payload'
import { closingTimeSchema, timeSchema } from '../../../content/schema/opening-time.ts'

interface TimeOptions {
  name: 'opens' | 'closes'
  help: string
}

/** A time of day: typed anyhow ("9am", "9.30", "17:00"), stored as `09:30`. */
export function timeField({ name, help }: TimeOptions): TextField {
  const schema = name === 'closes' ? closingTimeSchema : timeSchema
  return {
    name,
    type: 'text',
    admin: { width: '50%', description: help },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? (toTime(value) ?? value) : (value as unknown))] },
    validate: (value: unknown) =>
      value === undefined || value === null || value === '' || schema.safeParse(value).success || 'Write a time like 9am, 9.30am or 17:00.',
  }
}

/** "9.30am" becomes "09:30"; what is no time gives nothing. */
export function toTime(typed: string): string | undefined {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(
    typed
      .trim()
      .replace(/^noon$/i, '12pm')
      .replace(/^midnight$/i, '24:00'),
  )
  if (!found) return undefined
  const [, hours = '', minutes = '00', half] = found
  const twelve = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours)
  return `${String(twelve).padStart(2, '0')}:${minutes}`
}
