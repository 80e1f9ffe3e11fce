import type { Payload } from 'payload'
import { createDuplicateFinder, type ComparedCollection, type DuplicateFinder } from '../../content/duplicates/find-duplicates.ts'
import { comparedEntries } from './compared-entries.ts'

/** An index of thousands of services takes a second to make: while somebody types, one of a minute ago is good enough. */
const longestKept = 60_000
const kept = new Map<ComparedCollection, { finder: Promise<DuplicateFinder>; since: number }>()

/** Finds entries of the CMS that may be the same as the one that is being written. */
export async function knownDuplicates(payload: Payload, collection: ComparedCollection, now = Date.now()): Promise<DuplicateFinder> {
  const there = kept.get(collection)
  if (there && now - there.since <= longestKept) return there.finder
  const finder = comparedEntries(payload, collection).then((entries) => createDuplicateFinder(entries, collection))
  kept.set(collection, { finder, since: now })
  // What failed once may work the next time.
  finder.catch(() => kept.delete(collection))
  return finder
}

/** After an editor has decided: what one is left out for the other is named no more. */
export function forgetKnownDuplicates(): void {
  kept.clear()
}
