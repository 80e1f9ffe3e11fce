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
 * What pages and programs of the site fetch and nobody opens as a page: scripts, styles and letters, and the indexes of search and of the
 * filter page. What is said to pages would be most of such a small answer.
 */
const isRead = /^\/_astro\/[^/]+\.(?:js|css|woff2)$|^\/pagefind\/.*\.(?:js|json|pagefind|pf_[a-z]+)$|^\/finder\/[0-9a-f]{16}\/[^/]+\.json$/

/** Of these, what asks for nothing itself, so that there is nothing to tell of where it was asked from. */
const isIndex = /^\/pagefind\/.*\.(?:json|pagefind|pf_[a-z]+)$|^\/finder\/[0-9a-f]{16}\/[^/]+\.json$/

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
    ...(isIndex.test(address) ? {} : { 'Referrer-Policy': isSensitive ? 'no-referrer' : 'same-origin' }),
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

/** Files with a hash of their content in their address. */
const isHashed = /^\/_astro\/|^\/finder\/[0-9a-f]{16}\/|\/[0-9a-f]{64}\.[a-z]+$/

/** True where the same address always has the same content, so that nobody ever asks whether it is still the same. */
export const isForEver = (address: string): boolean => isHashed.test(address)

/** Browsers ask for these with every page; a day later is soon enough for another. */
const isIcon = /^\/(?:favicon|plain-icon)\.svg$/

function cacheControl(isSensitive: boolean, address: string): string {
  if (isSensitive) return 'no-store'
  if (isIcon.test(address)) return 'public, max-age=86400'
  return isForEver(address) ? 'public, max-age=31536000, immutable' : 'no-cache'
}
