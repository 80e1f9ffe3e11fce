import type { DateField } from 'payload'

interface DayOptions {
  name: string
  label?: string
  help: string
  required?: boolean
  inSidebar?: boolean
  validate?: DateField['validate']
}

/** A calendar day. It is stored as noon, so that no time zone moves it to the day before; `dayOf` and `dateOf` convert. */
export function dayField({ name, label, help, required, inSidebar, validate }: DayOptions): DateField {
  return {
    name,
    type: 'date',
    ...(label ? { label } : {}),
    ...(required ? { required } : {}),
    ...(validate ? { validate } : {}),
    admin: { description: help, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' }, ...(inSidebar ? { position: 'sidebar' } : {}) },
  }
}

/** `2026-11-22` of a stored date. */
export function dayOf(date: string): string {
  return date.slice(0, 10)
}

/** The stored date of a day. */
export function dateOf(day: string): string {
  return `${day}T12:00:00.000Z`
}
