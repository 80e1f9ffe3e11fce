import type { Payload } from 'payload'
import { renderFormPage, type FormPage } from './page/form-page.ts'
import { readFormSite } from './page/form-site.ts'

const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Headers of every answer of the forms: nothing is kept, found by a search engine, put into a frame, or told to the next page. */
export const formHeaders = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
} as const

/** A page of the forms as an answer. With errors its status says that nothing was taken. */
export async function respond(payload: Payload, page: FormPage, status = page.errors?.length ? 422 : 200): Promise<Response> {
  const html = renderFormPage(await readFormSite(payload), page)
  return new Response(html, { status, headers: { ...formHeaders, 'Content-Type': 'text/html; charset=utf-8' } })
}

/** Sends the browser on, so that loading the page again sends nothing again. @param to relative to the page's own address */
export function goTo(to: string): Response {
  return new Response(null, { status: 303, headers: { ...formHeaders, Location: to } })
}
