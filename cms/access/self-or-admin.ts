import type { Access, FieldAccess } from 'payload'
import { hasRole } from './roles.ts'

/** People change their own account; admins change any. */
export const selfOrAdmin: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}

/** A field of an account for its owner and admins: the email address. */
export const selfOrAdminField: FieldAccess = ({ req, id, doc }) =>
  hasRole(req.user, 'admin') || (req.user !== null && [id, (doc as { id?: unknown } | undefined)?.id].includes(req.user.id))
