import type { FieldAccess } from 'payload'

/** A field that never leaves the CMS: only people who are signed in read it. */
export const privateField: { read: FieldAccess } = { read: ({ req }) => Boolean(req.user) }
