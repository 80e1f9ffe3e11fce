import type { Access } from 'payload'
import { mayPublish } from './may-publish.ts'
import { mayWrite } from './may-write.ts'

/** Who may save. Publishing needs more; Payload asks with the wanted status, and hides its Publish button when the answer is no. */
export const writers: Access = ({ req, data }) => {
  const wantsPublic = (data as { _status?: unknown } | undefined)?._status === 'published'
  return wantsPublic ? mayPublish(req.user) : mayWrite(req.user)
}
