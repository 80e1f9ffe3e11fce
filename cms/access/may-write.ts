import { hasRole, type Asking } from './roles.ts'

/** Everyone but viewers writes drafts. */
export function mayWrite(user: Asking): boolean {
  return hasRole(user, 'admin', 'editor', 'author')
}
