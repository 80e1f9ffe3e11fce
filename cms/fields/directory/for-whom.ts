import type { Field } from 'payload'
import { companyWords } from '../../../content/document/directory-words.ts'
import { languageName } from '../../../content/document/language-names.ts'
import { languageCodes } from '../../../content/schema/language-codes.ts'
import { choicesField } from '../choices.ts'
import { manyOf } from '../reference.ts'
import { longTextField } from '../text.ts'

const languageWords = Object.fromEntries(
  languageCodes.map((code) => [code, languageName(code)] as const).toSorted(([, one], [, other]) => one.localeCompare(other, 'en-GB')),
)

/** Whom a service is for. */
export const forWhomFields: Field[] = [
  longTextField({ name: 'whoFor', label: 'Who it is for', help: '"Any carer aged 18 or over in Dorset".', required: true }),
  manyOf({ name: 'audiences', to: 'audiences', help: 'Only when it is not for every carer.' }),
  {
    type: 'row',
    fields: [
      { name: 'minimumAge', type: 'number', label: 'Youngest age', min: 0, max: 120, admin: { width: '50%', description: 'Empty: any age.' } },
      { name: 'maximumAge', type: 'number', label: 'Oldest age', min: 0, max: 120, admin: { width: '50%', description: 'Empty: any age.' } },
    ],
  },
  choicesField({ name: 'company', label: 'Who comes', help: 'Whether the person you look after is there too.', words: companyWords }),
  manyOf({ name: 'communities', to: 'audiences', help: 'Who is made especially welcome, though it is for others too.' }),
  choicesField({ name: 'languages', help: 'Languages its people speak, without an interpreter.', words: languageWords }),
]
