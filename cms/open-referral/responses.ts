import { indexVersion } from './index/tables.ts'

/** Anybody's page or program may read this, without saying who it is. */
const open = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' }

/** What every good answer says: it stays right until the next publication, and may be kept for five minutes without asking. */
export function headersOf(digest: string): Headers {
  return new Headers({
    ...open,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
    ETag: `W/"${digest}.${indexVersion}"`,
    'Access-Control-Expose-Headers': 'ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset',
  })
}

/** Whether who asks has this answer already (RFC 9110, If-None-Match). */
export function isUnchanged(request: Request, headers: Headers): boolean {
  const wanted = headers.get('ETag')
  const known = request.headers.get('If-None-Match')?.split(',') ?? []
  return wanted !== null && known.some((tag) => tag.trim().replace(/^W\//, '') === wanted.replace(/^W\//, ''))
}

export function ok(json: string, headers: Headers): Response {
  return new Response(json, { headers })
}

/** What was asked for is part of something else now. It is kept no longer than any answer: a merge can be taken back. */
export function movedTo(address: string, headers: Headers): Response {
  const moved = new Headers(headers)
  moved.set('Location', address)
  return new Response(`${JSON.stringify({ moved: address })}\n`, { status: 308, headers: moved })
}

/** One item of JSON a line, for as long as there are any. */
export function lines(stream: ReadableStream<Uint8Array>, headers: Headers): Response {
  const ofLines = new Headers(headers)
  ofLines.set('Content-Type', 'application/x-ndjson; charset=utf-8')
  return new Response(stream, { headers: ofLines })
}

/** Tells in words what went wrong; never kept by a cache. */
export function failure(status: number, words: string, more: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify({ error: words })}\n`, {
    status,
    headers: { ...open, ...more, 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/** What browsers ask before a page of another website may send its question. */
export function answerPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match, Content-Type, Accept',
      'Access-Control-Max-Age': '86400',
    },
  })
}
