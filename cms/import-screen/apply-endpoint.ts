import type { Endpoint } from 'payload'
import { countPlan } from '../directory-import/change.ts'
import { importChanges } from '../directory-import/journal/finish-journals.ts'
import { backTo, formOf, importOf, refuseOthers } from './asking.ts'
import { ownerOf, settle } from './find-import.ts'
import { planImport } from './plan-import.ts'

/** `POST /api/directory-imports/<id>/apply`: brings in all of what was looked at, or nothing. */
export const applyEndpoint: Endpoint = {
  path: '/:id/apply',
  method: 'post',
  handler: async (req) => {
    refuseOthers(req)
    const found = await importOf(req)
    const { id, file, state } = found
    const { payload } = req
    if (state !== 'looking') return backTo({ import: id })
    const { plan, seen } = await planImport(payload, found)
    if (!plan || plan.problems.length > 0) return backTo({ import: id })
    if ((await formOf(req))?.get('seen') !== seen) return backTo({ import: id, note: 'changed' })
    await payload.update({ collection: 'directory-imports', id, data: { counts: { ...countPlan(plan) } }, depth: 0 })
    const { outcome } = await importChanges(payload, file, plan.changes, { owner: ownerOf(found) })
    if (outcome === 'busy') return backTo({ import: id, note: 'busy' })
    await settle(payload, found)
    return backTo({ import: id })
  },
}
