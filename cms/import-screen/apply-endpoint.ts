import type { Endpoint } from 'payload'
import { countPlan } from '../directory-import/change.ts'
import { importChanges } from '../directory-import/journal/finish-journals.ts'
import { backTo, formOf, importOf, refuseOthers } from './asking.ts'
import { planImport } from './plan-import.ts'

/** `POST /api/directory-imports/<id>/apply`: brings in all of what was looked at, or nothing. */
export const applyEndpoint: Endpoint = {
  path: '/:id/apply',
  method: 'post',
  handler: async (req) => {
    refuseOthers(req)
    const found = await importOf(req)
    const { id, file, state } = found
    if (state !== 'looking') return backTo({ import: id })
    const { plan, seen } = await planImport(req.payload, found)
    if (!plan || plan.problems.length > 0) return backTo({ import: id })
    if ((await formOf(req))?.get('seen') !== seen) return backTo({ import: id, note: 'changed' })
    const note = (data: { state: 'looking' | 'applying' | 'done' | 'undone'; counts?: never; problems?: never }): Promise<unknown> =>
      req.payload.update({ collection: 'directory-imports', id, data, depth: 0 })
    await note({ state: 'applying' })
    const { outcome, problems } = await importChanges(req.payload, file, plan.changes)
    if (outcome === 'busy') {
      await note({ state: 'looking' })
      return backTo({ import: id, note: 'busy' })
    }
    await note({ state: outcome, counts: countPlan(plan) as never, problems: problems as never })
    return backTo({ import: id })
  },
}
