import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

/** The last admin cannot stop being one: nobody could let others in again. */
export const oneAdminStays: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = originalDoc as { id: string; role?: string } | undefined
  if (operation !== 'update' || before?.role !== 'admin' || (data as { role?: string }).role === 'admin') return
  await refuseLast(before.id, req)
}

export const oneAdminStaysOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({ collection: 'users', where: { and: [{ id: { equals: id } }, { role: { equals: 'admin' } }] }, req })
  if (totalDocs > 0) await refuseLast(id, req)
}

async function refuseLast(id: number | string, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.db.count({ collection: 'users', where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] }, req })
  if (totalDocs === 0) throw new APIError('This is the only admin. Make somebody else an admin first.', 400, undefined, true)
}
