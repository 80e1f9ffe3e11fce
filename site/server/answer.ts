import path from 'node:path'
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import { pageHeaders, securityHeaders } from './security-headers.ts'
import { sendFile, type Outcome } from './send-file.ts'
import { typedCode } from './typed-code.ts'
import type { LiveSite } from './live-site.ts'

/** Answers one request from the site that is live at that moment. */
export async function answer(request: IncomingMessage, response: ServerResponse, findLiveSite: () => Promise<LiveSite | undefined>): Promise<void> {
  const requested = (request.url ?? '/').split(/[?#]/)[0] ?? '/'
  const address = decoded(requested)
  // That the connection stays open is what every browser takes for granted.
  response.removeHeader('Connection')
  setHeaders(response, securityHeaders({ address: address ?? '', isSensitive: false }))
  if (address === undefined) {
    answerInWords(response, 400)
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    answerInWords(response, 405)
    return
  }
  const site = await findLiveSite()
  if (!site) {
    response.setHeader('Retry-After', '30')
    answerInWords(response, 503, 'The site is being made. Please try again in a minute.')
    return
  }
  setHeaders(response, securityHeaders({ address, isSensitive: site.isSensitive(address) }))
  const moved = site.movedTo(address)
  if (moved === undefined) await answerFrom(site, request, response, requested)
  else redirect(response, moved)
}

async function answerFrom(site: LiveSite, request: IncomingMessage, response: ServerResponse, requested: string): Promise<void> {
  const typed = typedCode(request.url ?? '')
  if (typed !== undefined) {
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Location', typed)
    answerInWords(response, 303)
    return
  }
  const outcome = await find(site, request, response, requested)
  if (outcome === 'sent') return
  if (outcome === 'folder') {
    // To the same address with a slash at its end. Several slashes at its start would name another site.
    redirect(response, `${requested.replace(/^[/\\]+/, '/')}/`)
    return
  }
  if (response.headersSent) response.destroy()
  else if (outcome === 404) await answerNotFound(site, request, response)
  else answerInWords(response, outcome)
}

async function find({ folder, before }: LiveSite, request: IncomingMessage, response: ServerResponse, requested: string): Promise<Outcome> {
  const file = requested.endsWith('/') ? `${requested}index.html` : requested
  // Only what pages are dressed with is taken from earlier sites, never words: what was unpublished is gone at once.
  const folders = requested.startsWith('/_astro/') ? [folder, ...before] : [folder]
  for (const each of folders) {
    const outcome = await sendFile(request, response, each, file)
    if (outcome !== 404) return outcome
  }
  return 404
}

async function answerNotFound({ folder }: LiveSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.statusCode = 404
  response.setHeader('Cache-Control', 'no-store')
  // Whatever was asked for, this is a page.
  setHeaders(response, pageHeaders('/404.html'))
  const outcome = await sendFile(request, response, folder, '/404.html')
  if (outcome !== 'sent') answerInWords(response, 404)
}

function redirect(response: ServerResponse, to: string): void {
  response.setHeader('Location', to)
  answerInWords(response, 308)
}

function answerInWords(response: ServerResponse, status: number, words = STATUS_CODES[status] ?? ''): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.statusCode = status
  response.end(`${words}\n`)
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

/** What an address means once it is read: without it, `/guides//x/` would get other headers than `/guides/x/`. */
function decoded(address: string): string | undefined {
  try {
    return path.posix.normalize(decodeURIComponent(address))
  } catch {
    return undefined
  }
}
