import type { Payload } from 'payload'
import { createDuplicateFinder, type DuplicateFinder } from '../../content/duplicates/find-duplicates.ts'
import { comparedServices } from './compared-services.ts'

/** An index of thousands of services takes a second to make: while somebody types, one of a minute ago is good enough. */
const longestKept = 60_000
let kept: { finder: Promise<DuplicateFinder>; since: number } | undefined

/** Finds services of the CMS that may be the same as the one that is being written. */
export async function knownDuplicates(payload: Payload, now = Date.now()): Promise<DuplicateFinder> {
  if (!kept || now - kept.since > longestKept) {
    const finder = comparedServices(payload).then(createDuplicateFinder)
    kept = { finder, since: now }
    // What failed once may work the next time.
    finder.catch(() => (kept = undefined))
  }
  return kept.finder
}
