import type { Payload } from 'payload'

/** What a request without a file may weigh, in bytes. */
const withoutFile = 2_000_000

/**
 * Refuses a large request of somebody who is not signed in before it is read: Payload takes a whole file into memory, and only then asks
 * who sent it. One that does not say how large it is counts as large.
 * @returns the refusal; nothing when the request may be read
 */
export async function refuseLargeFromStrangers(payload: Payload, request: Request): Promise<Response | undefined> {
  if (Number(request.headers.get('content-length') ?? Number.NaN) <= withoutFile) return undefined
  const { user } = await payload.auth({ headers: request.headers })
  return user ? undefined : Response.json({ errors: [{ message: 'Sign in before you send a file.' }] }, { status: 401 })
}
