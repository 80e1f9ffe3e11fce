import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { lock, type LockOptions } from 'proper-lockfile'

/** A lock not renewed for this long belongs to a build that was killed. */
const stale = 20_000

export interface HeldLock {
  /** @throws Error when another build has taken over, because this one was held up for too long */
  assertHeld: () => void
}

/**
 * Lets one build at a time change the sites of a data folder; others wait their turn.
 * @param onWait called once when another build is at work
 */
export async function withBuildLock<Result>(dataFolder: string, onWait: () => void, work: (held: HeldLock) => Promise<Result>): Promise<Result> {
  await mkdir(dataFolder, { recursive: true })
  const state = { isLost: false }
  const options: LockOptions = {
    lockfilePath: path.join(dataFolder, 'site-build.lock'),
    stale,
    update: stale / 4,
    onCompromised: () => {
      state.isLost = true
    },
  }
  const release = await take(dataFolder, options, onWait)
  const assertHeld = (): void => {
    if (state.isLost) throw new Error('This build was held up for so long that another one took over. The site was not changed. Build it again.')
  }
  try {
    return await work({ assertHeld })
  } finally {
    if (!state.isLost) await release()
  }
}

async function take(dataFolder: string, options: LockOptions, onWait: () => void): Promise<() => Promise<void>> {
  try {
    return await lock(dataFolder, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error
    onWait()
    return lock(dataFolder, { ...options, retries: { forever: true, minTimeout: 250, maxTimeout: 1000 } })
  }
}
