import { fetchList, keep } from './keep.ts'
import { readKept } from './kept-record.ts'
import { versionAddress, type KeptVersion } from './list.ts'

/** How often to ask whether the site has changed, in milliseconds. */
const pause = 10 * 60 * 1000

let lastLook = 0

/** Brings what is kept up to date if the site was published again. What fails is tried again with a later page. */
export async function updateKept(): Promise<void> {
  if (Date.now() - lastLook < pause) return
  lastLook = Date.now()
  try {
    const kept = await readKept()
    if (!kept) return
    const answer = await fetch(versionAddress, { cache: 'no-store' })
    const { digest } = (await answer.json()) as KeptVersion
    if (digest !== kept.digest) await keep(await fetchList(), kept.choice)
  } catch {
    // The copy stays as it is, with its date.
    lastLook = 0
  }
}
