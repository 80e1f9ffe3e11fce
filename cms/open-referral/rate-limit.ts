import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { askerOf } from '../asker.ts'
import { failure } from './responses.ts'

/** Questions a minute: OPEN_DATA_RATE for one who asks, and for all together twenty times as many. */
function rate(): number {
  const given = Number(process.env['OPEN_DATA_RATE'])
  return Number.isInteger(given) && given > 0 ? given : 120
}
const everybody = 20

let limiters: { one: RateLimiterMemory; all: RateLimiterMemory } | undefined

/** Made when first asked, so that the setting is that of the running server. */
function makeLimiters() {
  limiters ??= { one: new RateLimiterMemory({ points: rate(), duration: 60 }), all: new RateLimiterMemory({ points: rate() * everybody, duration: 60 }) }
  return limiters
}

/**
 * Counts a question.
 * @returns the refusal when it is one too many
 */
export async function refuseTooMany(request: Request): Promise<Response | undefined> {
  const { one, all } = makeLimiters()
  try {
    await one.consume(askerOf(request))
    await all.consume('all')
    return undefined
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const seconds = String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
    return failure(429, `Too many questions in a minute. Ask again in ${seconds} seconds, or take the whole files that stand beside the site.`, {
      'Retry-After': seconds,
    })
  }
}
