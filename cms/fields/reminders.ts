import type { Field, NumberField } from 'payload'

interface Days {
  name: string
  label: string
  help: string
  min: number
  usual?: number
}

const days = ({ name, label, help, min, usual }: Days): NumberField => ({
  name,
  type: 'number',
  label,
  min,
  max: 3650,
  ...(usual === undefined ? {} : { defaultValue: usual }),
  admin: { description: help, step: 1 },
})

/** When Waymark writes to providers, and how long what they say counts. */
export const reminderFields: Field[] = [
  {
    name: 'reminders',
    type: 'group',
    label: 'Asking providers',
    fields: [
      {
        name: 'remindsByItself',
        type: 'checkbox',
        label: 'Remind providers by email',
        defaultValue: false,
        admin: { description: 'Writes to the contact of each service before its next check. Without it, an editor asks.' },
      },
      days({ name: 'daysBefore', label: 'First reminder', help: 'Days before the next check.', min: 1, usual: 30 }),
      days({ name: 'repeatDays', label: 'Again every', help: 'Days between reminders.', min: 1, usual: 14 }),
      days({ name: 'linkDays', label: 'Links work for', help: 'Days for which the link in a mail works.', min: 1, usual: 30 }),
      { ...days({ name: 'monthsToNext', label: 'Next check after', help: 'Months from a check by the provider to the next.', min: 1, usual: 6 }), max: 36 },
    ],
  },
]
