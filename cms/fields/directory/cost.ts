import type { ArrayField, Field } from 'payload'
import { paymentWords } from '../../../content/document/directory-words.ts'
import { choiceField, choicesField } from '../choices.ts'
import { dayField } from '../day.ts'
import { textField } from '../text.ts'

const prices: ArrayField = {
  name: 'costOptions',
  type: 'array',
  label: 'Prices',
  labels: { singular: 'Price', plural: 'Prices' },
  admin: { description: 'Each price with what it buys. Only those you have seen.', initCollapsed: true },
  fields: [
    textField({ name: 'option', label: 'For whom or when', help: '"On weekdays", "Under 18".' }),
    { name: 'amount', type: 'number', label: 'Pounds', min: 0, admin: { description: 'The number alone: 12.5 for £12.50.' } },
    textField({ name: 'per', label: 'For what', help: '"an hour", "a session". Without an amount, the price in words.' }),
    dayField({ name: 'from', label: 'First day', help: 'When it begins.' }),
    dayField({ name: 'until', label: 'Last day', help: 'When it ends.' }),
  ],
}

/** What it costs, and who can pay. */
export const costFields: Field[] = [
  {
    name: 'cost',
    type: 'group',
    fields: [
      choiceField({
        name: 'kind',
        label: 'What it costs',
        help: 'What people pay.',
        isRequired: true,
        defaultValue: 'not-known',
        words: { free: 'Free', charged: 'You pay', 'means-tested': 'It depends on your money', varies: 'It varies', 'not-known': 'We do not know' },
      }),
      textField({ name: 'note', help: 'More, if needed: "£12.36 a month".' }),
    ],
  },
  prices,
  choicesField({ name: 'payments', label: 'Ways to pay', help: 'Who it takes money from.', words: paymentWords }),
  textField({ name: 'funding', label: 'Paid for by', help: 'Who pays for the service itself: "The National Lottery".' }),
]
