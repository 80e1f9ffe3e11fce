import { hasRole, type Asking } from './roles.ts'

/** Admins and editors decide what the public sees. */
export function mayPublish(user: Asking): boolean {
  return hasRole(user, 'admin', 'editor')
}
