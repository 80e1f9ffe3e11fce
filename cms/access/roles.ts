/** What people may do, from most to least. The first person to sign up is the admin. */
export const roles = [
  { value: 'admin', label: 'Admin: everything, and decides who may do what' },
  { value: 'editor', label: 'Editor: writes, publishes and takes down' },
  { value: 'author', label: 'Author: writes drafts, an editor publishes them' },
  { value: 'viewer', label: 'Viewer: reads, changes nothing' },
] as const

export type Role = (typeof roles)[number]['value']

/** Whoever asks: a person signed in, or nobody. Payload's own user type is wider than what decides access. */
export type Asking = { id?: number | string; role?: string | null } | null | undefined

/** True when the person has one of the roles. */
export function hasRole(user: Asking, ...wanted: Role[]): boolean {
  return wanted.some((role) => user?.role === role)
}
