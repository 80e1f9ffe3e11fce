import type { Blank } from '../node.ts'

/** A group of questions of the plan. */
export interface PlanSection {
  id: string
  title: string
  blanks: readonly Blank[]
}

/**
 * What a plan asks, in the order somebody who steps in needs it: whom to ring, how to get in, what keeps the person safe,
 * then how a day goes. An id never changes its meaning: plans that carers saved hold their answers by it.
 */
export const planSections: readonly PlanSection[] = [
  {
    id: 'plan-carer',
    title: 'About me, the carer',
    blanks: [
      { id: 'my-name', label: 'My name', lines: 1, card: { side: 'outside', label: 'My name', lines: 1 } },
      { id: 'my-phone', label: 'My phone number', lines: 1 },
      { id: 'what-i-do', label: 'What I do for the person', hint: 'Such as meals, washing, medicines, lifting, keeping them safe.', lines: 3 },
    ],
  },
  {
    id: 'plan-people',
    title: 'People who can step in',
    blanks: [
      {
        id: 'first-name',
        label: 'First person: name',
        hint: 'Ask them first. Check that they agree.',
        lines: 1,
        card: { side: 'outside', label: '1.', lines: 1 },
      },
      { id: 'first-phone', label: 'First person: phone number', lines: 1, card: { side: 'outside', label: 'Phone', lines: 1 } },
      { id: 'second-name', label: 'Second person: name', lines: 1, card: { side: 'outside', label: '2.', lines: 1 } },
      { id: 'second-phone', label: 'Second person: phone number', lines: 1, card: { side: 'outside', label: 'Phone', lines: 1 } },
      { id: 'step-in-when', label: 'When they can come', hint: 'Such as days, nights, or how long the drive is.', lines: 2 },
    ],
  },
  {
    id: 'plan-person',
    title: 'The person I look after',
    blanks: [
      { id: 'their-name', label: 'Their name', hint: 'And what they like to be called.', lines: 1, card: { side: 'inside', label: 'Name', lines: 1 } },
      { id: 'their-birthday', label: 'Their date of birth', lines: 1 },
      { id: 'their-address', label: 'Their address', lines: 2, card: { side: 'inside', label: 'Address', lines: 2 } },
      { id: 'their-phone', label: 'Their phone number', lines: 1 },
      { id: 'keys', label: 'How to get in', hint: 'Who has a key? Is there an alarm, and who knows the code?', lines: 2 },
    ],
  },
  {
    id: 'plan-health',
    title: 'Health and medicines',
    blanks: [
      {
        id: 'must-know',
        label: 'The most important thing to know',
        hint: 'What could go wrong in the first hour?',
        lines: 2,
        card: { side: 'inside', label: 'Must know', lines: 2 },
      },
      { id: 'health', label: 'Illnesses and disabilities', lines: 3 },
      { id: 'allergies', label: 'Allergies', lines: 2 },
      { id: 'medicines', label: 'Medicines: which, how much, and when', lines: 5 },
      { id: 'medicines-place', label: 'Where the medicines are', lines: 1 },
      { id: 'doctor', label: 'GP surgery and phone number', lines: 2 },
      { id: 'care-workers', label: 'Care workers who come: when, and their phone number', lines: 3 },
    ],
  },
  {
    id: 'plan-day',
    title: 'A day and a night',
    blanks: [
      { id: 'alone', label: 'Can they be left alone? For how long?', lines: 2 },
      { id: 'morning', label: 'In the morning', lines: 3 },
      { id: 'daytime', label: 'In the day', lines: 3 },
      { id: 'night', label: 'In the evening and at night', lines: 3 },
      { id: 'food', label: 'Food and drink', hint: 'What they like, what they must not have, and how they eat.', lines: 3 },
      { id: 'moving', label: 'Moving, washing and using the toilet', lines: 3 },
      { id: 'talking', label: 'How they talk, hear and see', lines: 2 },
      { id: 'calm', label: 'What upsets them, and what helps', lines: 3 },
    ],
  },
  {
    id: 'plan-rest',
    title: 'Everything else',
    blanks: [
      { id: 'pets', label: 'Pets, and who can feed them', lines: 2 },
      { id: 'others', label: 'Other people who depend on me', lines: 2 },
      { id: 'papers', label: 'Where important papers are', hint: 'Such as a power of attorney, or wishes about treatment.', lines: 2 },
      { id: 'more', label: 'Anything else', lines: 4 },
      { id: 'plan-place', label: 'Where this plan is kept', hint: 'And who has a copy.', lines: 2, card: { side: 'inside', label: 'My plan is', lines: 1 } },
      { id: 'written-on', label: 'The day I wrote this', lines: 1 },
    ],
  },
]
