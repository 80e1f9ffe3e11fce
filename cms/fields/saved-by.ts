import type { RelationshipField } from 'payload'
import { privateField } from '../access/private-field.ts'

/** Who saved last. It is set by itself; without it nobody could tell one's own save from somebody else's. Never published. */
export const savedByField: RelationshipField = {
  name: 'savedBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Last saved by',
  access: { ...privateField, create: () => false, update: () => false },
  admin: { position: 'sidebar', readOnly: true, description: 'Who saved it last. Empty: it was loaded by a command.' },
}
