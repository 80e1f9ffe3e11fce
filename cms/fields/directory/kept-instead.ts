import type { RelationshipField } from 'payload'
import type { ComparedCollection } from '../../../content/duplicates/find-duplicates.ts'
import { nobodyField } from '../../access/nobody-field.ts'
import { privateField } from '../../access/private-field.ts'

/** Of an entry that follows a feed: which of our own is kept instead. Readers see ours alone then. `leaveOutEndpoint` sets it. */
export const keptInsteadField = (collection: ComparedCollection): RelationshipField => ({
  name: 'keptInstead',
  type: 'relationship',
  relationTo: collection,
  access: { ...nobodyField, ...privateField },
  admin: { hidden: true },
})
