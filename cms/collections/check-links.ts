import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * Links by which a provider checks its record without an account. The link itself is in the mail only: this holds a hash of
 * it, which opens nothing. Read and written by the program only.
 */
export const checkLinks: CollectionConfig = {
  slug: 'check-links',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'service', type: 'relationship', relationTo: 'services', required: true, index: true },
    /** The link stops working when the record's contact is somebody else. */
    { name: 'sentTo', type: 'text', required: true },
    /** SHA-256 of the token, base64url. Empty until the mail is sent. */
    { name: 'tokenHash', type: 'text', unique: true, index: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date', index: true },
    { name: 'askedBy', type: 'relationship', relationTo: 'users' },
  ],
}
