import { z } from 'zod'
import { webAddressSchema } from '../../content/schema/node.ts'
import { closingTimeSchema, openingTimeSchema, timeSchema } from '../../content/schema/opening-time.ts'
import { daySchema } from '../../content/schema/record.ts'
import { costOptionSchema, phoneSchema } from '../../content/schema/service.ts'

/** One thing that a provider is asked. */
export interface Question {
  /** Where it stands in the document: `cost.kind`. Within a row, the name of the field alone. */
  path: string
  label: string
  help?: string
  /** Says what is wrong with words that are there. */
  check?: (words: string) => string | undefined
  /** How it is written down, where the CMS stores it as plain words or as a plain number. */
  as?: 'time' | 'closing' | 'money'
  /** What to do when it is at odds with the rest of its row, which the schema of the row finds. */
  clash?: string
  rows?: RowQuestions
}

/** What is asked row by row: phone numbers, opening times, prices. */
export interface RowQuestions {
  /** What one row is: "opening time". */
  item: string
  columns: readonly Question[]
  /** Columns that few rows need, folded away below this title. */
  rare?: { title: string; columns: readonly Question[] }
  /** What a whole row has to be. Places are left out: a record names them in another way. */
  schema: z.ZodType
}

const judge =
  (schema: z.ZodType, words: string): NonNullable<Question['check']> =>
  (value) =>
    schema.safeParse(value).success ? undefined : words

const checkAge = judge(z.string().regex(/^(\d{1,2}|1[01]\d|120)$/), 'Write a number from 0 to 120, like 18.')
const checkAddress = judge(webAddressSchema, 'Give the whole web address, starting with https://.')
const timeHint = 'Write a time like 9am, 9.30am or 17:00.'
const checkDay = judge(daySchema, 'Write a day like 6 April 2027 or 06/04/2027.')

const firstDay = (help: string): Question => ({ path: 'from', label: 'First day', help, check: checkDay })
const lastDay: Question = {
  path: 'until',
  label: 'Last day',
  help: 'Like 5 April 2028. Leave it empty if it goes on.',
  check: checkDay,
  clash: 'This is before the first day. Correct one of the two.',
}

const phones: RowQuestions = {
  item: 'phone number',
  columns: [
    { path: 'number', label: 'Number', check: judge(phoneSchema.shape.number, 'Write the number with digits and spaces only, like 0800 368 8349.') },
    { path: 'kind', label: 'What it is for' },
    { path: 'label', label: 'Which line it is' },
  ],
  schema: phoneSchema,
}

const openingTimes: RowQuestions = {
  item: 'opening time',
  columns: [
    { path: 'days', label: 'Days' },
    { path: 'opens', label: 'Opens at', as: 'time', check: judge(timeSchema, timeHint), clash: 'Say when it opens too, or leave both times empty.' },
    { path: 'closes', label: 'Closes at', as: 'closing', check: judge(closingTimeSchema, timeHint) },
    { path: 'location', label: 'Where', help: 'Only if these times are for one place.' },
    { path: 'note', label: 'Note', help: 'A few words, like: term time only.' },
  ],
  rare: {
    title: 'Not every week, or only for a while',
    columns: [
      {
        path: 'weeks',
        label: 'Weeks of the month',
        help: 'Only for times like “the second Wednesday of each month”.',
        clash: 'Tick weeks of the month, or fill in “Every so many weeks”, but not both.',
      },
      {
        path: 'everyWeeks',
        label: 'Every so many weeks',
        help: '2 for every other week.',
        check: judge(z.string().regex(/^([2-9]|1[0-2])$/), 'Write a number from 2 to 12, or leave it empty for every week.'),
      },
      { ...firstDay('Like 6 April 2027. Leave it empty if it has begun.'), clash: 'Say from which day the weeks are counted.' },
      lastDay,
      { path: 'link', label: 'Web address to book', help: 'Where each session is listed or booked.', check: checkAddress },
    ],
  },
  schema: openingTimeSchema,
}

const prices: RowQuestions = {
  item: 'price',
  columns: [
    {
      path: 'amount',
      label: 'Pounds',
      as: 'money',
      help: 'The number alone, like 12.50.',
      check: judge(z.string().regex(/^\d{1,6}(\.\d{1,2})?$/), 'Write pounds and pence like 12.50.'),
      clash: 'Write the price, or say it in words under “For what”.',
    },
    { path: 'per', label: 'For what', help: 'Like: an hour. Or the price in words, like: ask for a price.' },
    { path: 'option', label: 'For whom or when', help: 'Like: on weekdays, or under 18.' },
  ],
  rare: { title: 'Only for a while', columns: [firstDay('Like 6 April 2027. Leave it empty if it holds already.'), lastDay] },
  schema: costOptionSchema.refine(({ from, until }) => from === undefined || until === undefined || from <= until, { path: ['until'] }),
}

/** What a provider is asked, in its own words. What only editors decide (topics, places, owner) is not among it: there is a box for the rest. */
export const questions: readonly { title: string; fields: readonly Question[] }[] = [
  {
    title: 'What it is',
    fields: [
      { path: 'name', label: 'Name of the service' },
      { path: 'offers', label: 'What people get', help: 'In a sentence or two.' },
      { path: 'whoFor', label: 'Who it is for' },
      { path: 'minimumAge', label: 'Youngest age', help: 'Leave it empty if people of any age can come.', check: checkAge },
      { path: 'maximumAge', label: 'Oldest age', help: 'Leave it empty if people of any age can come.', check: checkAge },
      { path: 'company', label: 'Who comes', help: '“You” is the carer.' },
      { path: 'languages', label: 'Languages your people speak', help: 'Without an interpreter.' },
      { path: 'accreditations', label: 'Registrations and awards', help: 'For example: registered with the Care Quality Commission.' },
      { path: 'status', label: 'Is it running?' },
      { path: 'warning', label: 'What people must know before they get in touch', help: 'For example: closed until March, or full at the moment.' },
    ],
  },
  {
    title: 'How to reach it',
    fields: [
      { path: 'phones', label: 'Phone numbers', help: 'The first one is the one we print.', rows: phones },
      { path: 'email', label: 'Email for the public', check: judge(z.email(), 'Give one email address, like hello@example.org.') },
      { path: 'website', label: 'Website', check: checkAddress },
      { path: 'ways', label: 'How help reaches people' },
      { path: 'transport', label: 'Getting there' },
      { path: 'transportNote', label: 'More on getting there' },
      { path: 'features', label: 'What there is for people who need it' },
      { path: 'accessibility', label: 'More on access', help: 'Steps, hearing loop, interpreters, easy read.' },
    ],
  },
  {
    title: 'When it is open',
    fields: [
      {
        path: 'openingTimes',
        label: 'Opening times',
        help: 'One for the days that have the same times. All day and all night is 00:00 in both boxes. If it closes earlier than it opens, we say “the next day”.',
        rows: openingTimes,
      },
      { path: 'openingHours', label: 'Opening times in words', help: 'What does not fit above, or all of it if you would rather write.' },
      { path: 'bankHolidays', label: 'On bank holidays' },
    ],
  },
  {
    title: 'Cost, and how to get it',
    fields: [
      { path: 'cost.kind', label: 'What it costs' },
      { path: 'costOptions', label: 'Prices', help: 'Each price with what it buys.', rows: prices },
      { path: 'cost.note', label: 'More about the cost' },
      { path: 'payments', label: 'How it can be paid for' },
      { path: 'funding', label: 'Who pays for the service itself', help: 'For example: the National Lottery.' },
      { path: 'access.kind', label: 'Who can ask' },
      { path: 'access.note', label: 'More about how to ask' },
      { path: 'referredBy', label: 'Who can refer people' },
      { path: 'waitingTime', label: 'How long people wait', help: 'With the month, like: about 6 weeks (October 2026).' },
      { path: 'whatToExpect', label: 'What happens first', help: 'What people can expect when they get in touch.' },
    ],
  },
]
