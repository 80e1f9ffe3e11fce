import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * Two services, or two organisations, that look alike and are not the same: an editor has said so. It holds their ids and no relations:
 * an entry of a feed that is deleted and comes in again has its old id, and what was said of it still holds. Read and written by the
 * program only.
 */
export const differentEntries: CollectionConfig = {
  slug: 'different-entries',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    /** Both ids, the smaller first: a pair is kept once, whichever of the two it was said at. */
    { name: 'pair', type: 'text', required: true, unique: true, index: true },
    { name: 'one', type: 'text', required: true, index: true },
    { name: 'other', type: 'text', required: true, index: true },
  ],
}
