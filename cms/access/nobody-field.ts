import type { FieldAccess } from 'payload'

/** A field that only the program itself writes. */
export const nobodyField: { create: FieldAccess; update: FieldAccess } = { create: () => false, update: () => false }
