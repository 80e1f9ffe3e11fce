import type { Field } from 'payload'
import { referrerWords } from '../../../content/document/directory-words.ts'
import { choiceField, choicesField } from '../choices.ts'
import { longTextField, textField } from '../text.ts'

/** How to get a service, and what happens then. */
export const askingFields: Field[] = [
  {
    name: 'access',
    type: 'group',
    label: 'How to ask',
    fields: [
      choiceField({
        name: 'kind',
        label: 'Who can ask',
        help: 'Whether people can ask themselves.',
        isRequired: true,
        defaultValue: 'not-known',
        words: { yourself: 'You can ask yourself', referral: 'Somebody must refer you', either: 'Either', 'not-known': 'We do not know' },
      }),
      textField({ name: 'note', help: 'More, if needed: "Ask your GP".' }),
    ],
  },
  choicesField({ name: 'referredBy', label: 'Who can refer you', help: 'Where somebody must or may refer people.', words: referrerWords }),
  longTextField({ name: 'whatToExpect', label: 'What to expect', help: 'What happens when you ring or arrive.' }),
  textField({ name: 'waitingTime', help: 'With the month it was true: "About 6 weeks (October 2026)".' }),
]
