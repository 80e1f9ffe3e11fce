import type { CollectionSlug, RelationshipField } from 'payload'

interface ReferenceOptions {
  name: string
  to: CollectionSlug
  label?: string
  help: string
  required?: boolean
  inSidebar?: boolean
}

/** A choice of one entry of another collection. */
export function oneOf(options: ReferenceOptions): RelationshipField {
  return { ...shared(options), hasMany: false }
}

/** A choice of any number of entries, in an order. */
export function manyOf(options: ReferenceOptions & { minRows?: number; maxRows?: number }): RelationshipField {
  const { minRows, maxRows } = options
  return { ...shared(options), hasMany: true, ...(minRows === undefined ? {} : { minRows }), ...(maxRows === undefined ? {} : { maxRows }) }
}

function shared({ name, to, label, help, required, inSidebar }: ReferenceOptions) {
  return {
    name,
    type: 'relationship' as const,
    relationTo: to,
    ...(label ? { label } : {}),
    ...(required ? { required } : {}),
    admin: { description: help, ...(inSidebar ? { position: 'sidebar' as const } : {}) },
  }
}
