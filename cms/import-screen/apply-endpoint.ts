import type { Endpoint, Payload } from 'payload'
import { countPlan } from '../directory-import/change.ts'
import { beginImport } from '../directory-import/journal/finish-journals.ts'
import { backTo, formOf, importOf, refuseOthers } from './asking.ts'
import { findImport, ownerOf, settle } from './find-import.ts'
import { planImport } from './plan-import.ts'

/**
 * `POST /api/directory-imports/<id>/apply`: brings in all of what was looked at, or nothing. It answers as soon as the import is sure to
 * be done, since thousands of rows take longer than a browser or a proxy waits; the screen says how far it is.
 */
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
    if ((await formOf(req))?.get('seen') !== seen) return afterChange(payload, id)
    const isWanted = async (): Promise<boolean> => {
      if ((await findImport(payload, id))?.state !== 'looking') return false
      await payload.update({ collection: 'directory-imports', id, data: { counts: { ...countPlan(plan), done: 0, of: plan.changes.length } }, depth: 0 })
      return true
    }
    const { finished } = await beginImport(payload, file, plan.changes, { owner: ownerOf(found), isWanted })
    const ended = finished.then(async (imported) => {
      await settle(payload, found)
      return imported
    })
    ended.catch((error: unknown) => payload.logger.error({ err: error }, `Importing "${file}" was interrupted. It goes on in a moment.`))
    const now = await findImport(payload, id)
    return now?.state === 'looking' && (await ended).outcome === 'busy' ? backTo({ import: id, note: 'busy' }) : backTo({ import: id })
  },
}

/** The answer when what would change is not what was seen. A second press looks at what the first has begun to change: that is no news for who pressed. */
async function afterChange(payload: Payload, id: string): Promise<Response> {
  const isStillToDo = (await findImport(payload, id))?.state === 'looking'
  return backTo(isStillToDo ? { import: id, note: 'changed' } : { import: id })
}
