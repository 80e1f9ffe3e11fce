import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { mayPublish } from '../access/may-publish.ts'

/** Saving without "draft" changes or takes down what the public sees: an author's changes are saved as a draft beside it. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload marks the whole property because of one value it may have.
export const authorsSaveDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const changes = operation === 'update' || operation === 'restoreVersion'
  if (!changes || !req.user || mayPublish(req.user)) return
  if ((args as { draft?: boolean }).draft !== true) {
    throw new APIError('Only an editor may change what is published. Save it as a draft, and ask an editor to publish it.', 403, undefined, true)
  }
}
