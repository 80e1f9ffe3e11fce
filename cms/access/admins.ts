import type { Access } from 'payload'
import { hasRole } from './roles.ts'

export const admins: Access = ({ req }) => hasRole(req.user, 'admin')
