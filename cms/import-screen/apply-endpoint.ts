import type { Endpoint } from 'payload'
import { backTo, formOf, importOf, refuseOthers } from './asking.ts'
import { doImport } from './do-import.ts'

/**
 * `POST /api/directory-imports/<id>/apply`: brings in all of what was looked at, or nothing. It keeps that somebody wants it and answers:
 * what comes then takes longer than a browser or a proxy waits. The screen says how far it is, or why it was not begun.
 */
export const applyEndpoint: Endpoint = {
  path: '/:id/apply',
  method: 'post',
  handler: async (req) => {
    refuseOthers(req)
    const { payload } = req
    const { id, state } = await importOf(req)
    if (state !== 'looking') return backTo({ import: id })
    const seen = (await formOf(req))?.get('seen')
    const data = { state: 'applying', seen: typeof seen === 'string' ? seen.slice(0, 100) : '', counts: null }
    // Two presses in one moment: the second must not undo what the first has begun.
    const where = { and: [{ id: { equals: id } }, { state: { equals: 'looking' } }] }
    await payload.db.updateOne({ collection: 'directory-imports', where, data, options: { atomic: true } })
    void doImport(payload, id)
    return backTo({ import: id })
  },
}
