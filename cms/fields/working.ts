import type { Field } from 'payload'
import { privateField } from '../access/private-field.ts'
import { oneOf } from './reference.ts'

/** What only the people who work on it see: who looks after it, and what they tell each other. Never published. */
export const workingFields: Field[] = [
  {
    ...oneOf({
      name: 'owner',
      to: 'users',
      help: 'Who keeps this up to date. The owner of a service is told when it is overdue. Never published.',
      inSidebar: true,
    }),
    access: privateField,
  },
  {
    name: 'notes',
    type: 'textarea',
    label: 'Notes for editors',
    access: privateField,
    admin: { position: 'sidebar', description: 'Notes to each other: what to check, what a reviewer said. Never published.' },
  },
]
