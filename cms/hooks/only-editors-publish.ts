import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { mayPublish } from '../access/may-publish.ts'

/** The one gate for every way of publishing: create, update, bulk edit, restore of a version, schedule, API. The program itself (no user) may publish. */
export const onlyEditorsPublish: CollectionBeforeChangeHook = ({ data, req }) => {
  if ((data as { _status?: unknown })._status === 'published' && req.user && !mayPublish(req.user)) {
    throw new APIError('Only an editor may publish. Save it as a draft, and ask an editor to publish it.', 403, undefined, true)
  }
}
