import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { forgetKnownDuplicates } from '../duplicates/known-duplicates.ts'

/** What goes into the bin, also by being merged, is named as a duplicate no more; what comes out of it is again. */
export const binnedAreNoDuplicates: CollectionAfterChangeHook = ({ doc, previousDoc }) => {
  const isInBin = (document: unknown): boolean => Boolean((document as { deletedAt?: string | null } | undefined)?.deletedAt)
  if (isInBin(doc) !== isInBin(previousDoc)) forgetKnownDuplicates()
}

/** The same of what is deleted for good. */
export const deletedAreNoDuplicates: CollectionAfterDeleteHook = () => forgetKnownDuplicates()
