import { z } from 'zod'
import { webAddressSchema } from '../../content/schema/node.ts'
import { phoneSchema } from '../../content/schema/service.ts'
import { services } from '../collections/services.ts'
import { namedFields, type NamedField } from '../records/stored-fields.ts'

/** What one field of the form holds: words, choices, or rows of words. */
export type FieldValue = string | string[] | Record<string, string>[]

interface Asked {
  /** Where it stands in the document: `cost.kind`. */
  path: string
  label: string
  help?: string
  /** Says what is wrong with words that are there. */
  check?: (words: string) => string | undefined
}

/** A field of the record that its provider may change. */
export interface ProviderField extends Asked {
  kind: 'line' | 'number' | 'text' | 'choice' | 'choices' | 'phones'
  isRequired: boolean
  choices: { value: string; label: string }[]
}

export interface ProviderSection {
  title: string
  fields: readonly ProviderField[]
}

const judge =
  (schema: z.ZodType, words: string): NonNullable<Asked['check']> =>
  (value) =>
    schema.safeParse(value).success ? undefined : words

const checkAge = judge(z.string().regex(/^(\d{1,2}|1[01]\d|120)$/), 'Write a number from 0 to 120, like 18.')

/** What a provider is asked, in its own words. What only editors decide (topics, places, owner) is not among it: there is a box for the rest. */
const asked: readonly { title: string; fields: readonly Asked[] }[] = [
  {
    title: 'What it is',
    fields: [
      { path: 'name', label: 'Name of the service' },
      { path: 'offers', label: 'What people get', help: 'In a sentence or two.' },
      { path: 'whoFor', label: 'Who it is for' },
      { path: 'minimumAge', label: 'Youngest age', help: 'Leave it empty if people of any age can come.', check: checkAge },
      { path: 'maximumAge', label: 'Oldest age', help: 'Leave it empty if people of any age can come.', check: checkAge },
      { path: 'languages', label: 'Languages your people speak', help: 'Without an interpreter.' },
      { path: 'status', label: 'Is it running?' },
      { path: 'warning', label: 'What people must know before they get in touch', help: 'For example: closed until March, or full at the moment.' },
    ],
  },
  {
    title: 'How to reach it',
    fields: [
      { path: 'phones', label: 'Phone numbers', help: 'The first one is the one we print. To take a number out, make its box empty.' },
      {
        path: 'email',
        label: 'Email for the public',
        check: judge(z.email(), 'Give one email address, like hello@example.org.'),
      },
      { path: 'website', label: 'Website', check: judge(webAddressSchema, 'Give the whole web address, starting with https://.') },
      { path: 'openingHours', label: 'When somebody answers, or when it is open' },
      { path: 'ways', label: 'How help reaches people' },
      { path: 'transport', label: 'Getting there' },
      { path: 'transportNote', label: 'More on getting there' },
      { path: 'features', label: 'What there is for people who need it' },
      { path: 'accessibility', label: 'More on access', help: 'Steps, hearing loop, interpreters, easy read.' },
    ],
  },
  {
    title: 'Cost, and how to get it',
    fields: [
      { path: 'cost.kind', label: 'What it costs' },
      { path: 'cost.note', label: 'More about the cost' },
      { path: 'payments', label: 'How it can be paid for' },
      { path: 'access.kind', label: 'Who can ask' },
      { path: 'access.note', label: 'More about how to ask' },
      { path: 'referredBy', label: 'Who can refer people' },
      { path: 'waitingTime', label: 'How long people wait', help: 'With the month, like: about 6 weeks (October 2026).' },
      { path: 'whatToExpect', label: 'What happens first', help: 'What people can expect when they get in touch.' },
    ],
  },
]

const known = namedFields(services.fields)

/** The fields of the record that its provider may change, as the form shows them. */
export const providerSections: readonly ProviderSection[] = asked.map(({ title, fields }) => ({ title, fields: fields.flatMap(toProviderField) }))
export const providerFields: readonly ProviderField[] = providerSections.flatMap(({ fields }) => fields)

/** What a number may look like, for its own message. */
export const checkNumber = judge(phoneSchema.shape.number, 'Write the number with digits and spaces only, like 0800 368 8349.')

/** The kinds of number there are, as the editors' form names them. */
export const phoneKinds = choicesOf(
  namedFields(fieldAt('phones')?.type === 'array' ? (fieldAt('phones') as { fields: NamedField[] }).fields : []).find(({ name }) => name === 'kind'),
)

function toProviderField(ask: Asked): ProviderField[] {
  const field = fieldAt(ask.path)
  if (!field) return []
  return [{ ...ask, kind: kindOf(field), isRequired: 'required' in field && field.required, choices: choicesOf(field) }]
}

function fieldAt(path: string): NamedField | undefined {
  const [first, second] = path.split('.')
  const field = known.find(({ name }) => name === first)
  if (second === undefined || field?.type !== 'group') return field
  return namedFields(field.fields).find(({ name }) => name === second)
}

function kindOf(field: NamedField): ProviderField['kind'] {
  if (field.type === 'array') return 'phones'
  if (field.type === 'number') return 'number'
  if (field.type === 'select') return field.hasMany ? 'choices' : 'choice'
  return field.type === 'textarea' ? 'text' : 'line'
}

function choicesOf(field: NamedField | undefined): ProviderField['choices'] {
  if (field?.type !== 'select') return []
  return field.options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: typeof option.label === 'string' ? option.label : option.value },
  )
}
