import { handleEndpoints, type Payload } from 'payload'

export const home = 'http://localhost:3000'

/** Asks the import screen's endpoints, as a person of this role does with a browser. */
export async function askScreen(payload: Payload, path: string, role: string, form?: FormData): Promise<Response> {
  const login = await payload.login({ collection: 'users', data: { email: `${role}@example.org`, password: 'a long enough password' } })
  const headers: Record<string, string> = { Origin: home, Cookie: `payload-token=${login.token}` }
  const init = { method: form ? 'POST' : 'GET', ...(form ? { body: form } : {}) }
  const bare = new Request(`${home}/api/directory-imports${path}`, init)
  // A browser says how long the body is.
  const body = form ? await bare.arrayBuffer() : undefined
  const whole = { ...headers, ...(body ? { 'Content-Type': bare.headers.get('content-type') ?? '', 'Content-Length': String(body.byteLength) } : {}) }
  const request = new Request(bare.url, { method: init.method, headers: whole, ...(body ? { body } : {}) })
  return handleEndpoints({ config: payload.config, request })
}

export function formWith(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** What the address says that an answer leads to. */
export const led = (answer: Response): URLSearchParams => new URL(answer.headers.get('location') ?? '', home).searchParams
