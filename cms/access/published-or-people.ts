import type { Access } from 'payload'

/** The public reads what is published and not in the bin; people who are signed in read drafts too. */
export const publishedOrPeople: Access = ({ req }) => {
  if (req.user) return true
  return { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
}
