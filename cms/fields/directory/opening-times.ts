import type { ArrayField, Field } from 'payload'
import { bankHolidayWords, weekdayWords, weekOfMonthWords } from '../../../content/document/directory-words.ts'
import { choiceField, choicesField } from '../choices.ts'
import { dayField } from '../day.ts'
import { oneOf } from '../reference.ts'
import { longTextField, textField } from '../text.ts'
import { webAddress } from '../web-address.ts'
import { timeField } from './time.ts'

const times: ArrayField = {
  name: 'openingTimes',
  type: 'array',
  labels: { singular: 'Opening time', plural: 'Opening times' },
  admin: { description: 'One row for the days that have the same times. Readers see a table, and can look for what is open now.', initCollapsed: true },
  fields: [
    { ...choicesField({ name: 'days', help: 'The days with these times.', words: weekdayWords }), required: true },
    {
      type: 'row',
      fields: [
        timeField({ name: 'opens', help: 'Like 9am. All day and night: 00:00.' }),
        timeField({ name: 'closes', help: 'Like 5pm. All day and night: 24:00. Earlier than it opens: on the day after.' }),
      ],
    },
    choicesField({
      name: 'weeks',
      label: 'Weeks of the month',
      help: 'Only for "the second Wednesday of each month". Empty: every week.',
      words: weekOfMonthWords,
    }),
    oneOf({ name: 'location', to: 'locations', help: 'Only when these times are of one of its locations.' }),
    textField({ name: 'note', help: 'A few words: "Term time only", "By appointment".' }),
    {
      type: 'collapsible',
      label: 'Not every week, or only for a while',
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'everyWeeks',
          type: 'number',
          label: 'Every so many weeks',
          min: 2,
          max: 12,
          admin: { description: '2 for every other week. It needs a first day.' },
        },
        dayField({ name: 'from', label: 'First day', help: 'Empty: it has begun.' }),
        dayField({ name: 'until', label: 'Last day', help: 'Empty: it goes on.' }),
        textField({ name: 'link', help: 'Where sessions are listed or booked, starting with https://.', validate: webAddress }),
      ],
    },
  ],
}

/** When a service is open: in words, and as times that can be looked for. */
export const openingFields: Field[] = [
  longTextField({ name: 'openingHours', help: 'In words: "Monday to Friday, 9am to 5pm". When you fill in the times below, say here only what they cannot.' }),
  times,
  choiceField({ name: 'bankHolidays', help: 'Leave it empty if you do not know.', words: bankHolidayWords }),
]
