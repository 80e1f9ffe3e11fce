import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { askerOf } from '../../asker.ts'

const tenMinutes = 600
const oneHour = 3600

/**
 * How much one address on the internet, and all together, may send. Kept in memory and forgotten after minutes; an address is
 * kept as a hash with a key that dies with the process, so nobody can be found by it.
 */
const limiters = {
  /** Links that open nothing: somebody is guessing. */
  guess: new RateLimiterMemory({ points: 20, duration: tenMinutes }),
  /** Suggestions and feedback of one address. */
  send: new RateLimiterMemory({ points: 6, duration: tenMinutes }),
  /** Suggestions and feedback of everybody: whoever hides behind many addresses cannot bury the editors. */
  sendAll: new RateLimiterMemory({ points: 300, duration: oneHour }),
}
export type Limit = keyof typeof limiters

const key = randomBytes(32)

/** Takes one of what is allowed. @returns minutes to wait when there is none left */
export async function take(limit: Limit, request: Request): Promise<number | undefined> {
  const who = limit === 'sendAll' ? 'all' : createHmac('sha256', key).update(askerOf(request)).digest('base64url')
  try {
    await limiters[limit].consume(who)
    return undefined
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 60_000))
    throw error
  }
}

/** Whether an address has used up what is allowed, without taking any. */
export async function minutesToWait(limit: Exclude<Limit, 'sendAll'>, request: Request): Promise<number | undefined> {
  const state = await limiters[limit].get(createHmac('sha256', key).update(askerOf(request)).digest('base64url'))
  return state && state.consumedPoints >= limiters[limit].points ? Math.max(1, Math.ceil(state.msBeforeNext / 60_000)) : undefined
}
