import type { FieldAccess } from 'payload'
import { hasRole } from './roles.ts'

/** A field only admins may set. */
export const adminField: FieldAccess = ({ req }) => hasRole(req.user, 'admin')
