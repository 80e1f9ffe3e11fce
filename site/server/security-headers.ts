/**
 * What the site's own pages need and nothing else: no inline scripts or styles, nothing from elsewhere, never inside
 * another page. `wasm-unsafe-eval` lets the search run, `data:` its pictures.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * What programs of the site read and nobody opens as a page: the index of search and of the filter page. What is said to pages
 * would be most of such a small answer.
 */
const isRead = /^\/pagefind\/.*\.(?:pagefind|pf_[a-z]+)$|^\/finder\/[0-9a-f]{16}\/[^/]+\.json$/

/** Browsers draw PDFs with pages of their own, which a strict policy would stop. */
const filePolicy = "frame-ancestors 'none'"

export interface AnswerHeaders {
  isSensitive: boolean
  /** Decoded address. */
  address: string
}

/** Headers of every answer, whatever it is. */
export function securityHeaders({ isSensitive, address }: AnswerHeaders): Record<string, string> {
  return {
    ...(isRead.test(address) ? {} : pageHeaders(address)),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': isSensitive ? 'no-referrer' : 'same-origin',
    ...(isOpenData.test(address) ? forEverybody : { 'Cross-Origin-Resource-Policy': 'same-origin' }),
    'Cache-Control': cacheControl(isSensitive, address),
  }
}

/** What a browser must be told that shows the answer as a page. */
export const pageHeaders = (address: string): Record<string, string> => ({
  'Content-Security-Policy': address.endsWith('.pdf') ? filePolicy : contentSecurityPolicy,
  'Permissions-Policy': 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
})

/** Programs of other websites may read the directory, and nothing else. */
const isOpenData = /^\/open-data\/[^/]+\.(?:json|csv)$/
const forEverybody = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }

/** Files with a hash of their content in their address never change. */
const isHashed = /^\/_astro\/|^\/finder\/[0-9a-f]{16}\/|\/[0-9a-f]{64}\.[a-z]+$/

function cacheControl(isSensitive: boolean, address: string): string {
  if (isSensitive) return 'no-store'
  return isHashed.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache'
}
