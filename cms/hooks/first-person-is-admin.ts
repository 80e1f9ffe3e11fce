import type { CollectionBeforeValidateHook } from 'payload'

/** Somebody has to be able to let the others in. */
export const firstPersonIsAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, role: 'admin' } : data
}
