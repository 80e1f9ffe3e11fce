import { h } from 'hastscript'
import type { Payload } from 'payload'
import { changedPage, confirmedPage } from './check/check-pages.ts'
import type { FormPage } from './page/form-page.ts'
import { readFormSite } from './page/form-site.ts'
import { readNamedPage } from './page-named.ts'
import { respond } from './respond.ts'

const words = {
  suggestion: 'We have your suggestion. A person checks it before the page is changed.',
  useful: 'We have what you wrote. It helps us make the page better.',
  format: 'We have your wish. A person will send you the page, or get in touch.',
} as const
export type Thanks = keyof typeof words

const isThanks = (name: string): name is Thanks => Object.hasOwn(words, name)

/** Where a form leads when it is taken, as seen from a form so many steps below `/forms/`. */
export function thanksAddress(depth: number, what: Thanks, page: string): string {
  return `${'../'.repeat(depth)}thanks/${what}?page=${encodeURIComponent(page)}`
}

/** Answers `/forms/thanks/<what>`: that it arrived, what happens next, and the way back. It says nothing of what was sent. */
export async function answerThanks(payload: Payload, request: Request, what: string): Promise<Response | undefined> {
  if (what === 'confirmed') return respond(payload, confirmedPage)
  if (what === 'changed') return respond(payload, changedPage)
  if (!isThanks(what)) return undefined
  const site = await readFormSite(payload)
  const page = await readNamedPage(payload, new URL(request.url).searchParams.get('page') ?? '/')
  const back = h('p', h('a', { href: `${site.address}${page.address}` }, page.address === '/' ? 'Back to the first page' : `Back to ${page.title}`))
  const thanks: FormPage = { title: 'Thank you', depth: 1, body: [h('p', words[what]), back] }
  return respond(payload, thanks)
}
