import type { Access } from 'payload'

/** For what has no drafts: the public reads it unless it is in the bin. */
export const keptOrPeople: Access = ({ req }) => (req.user ? true : { deletedAt: { exists: false } })
