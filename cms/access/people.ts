import type { Access } from 'payload'

/** Anyone signed in. */
export const people: Access = ({ req }) => Boolean(req.user)
