import { formatDay } from '../formats/shared/day.ts'
import { filesCache, readKept } from './kept-record.ts'
import { notKeptAddress } from './list.ts'

/** The answer from what is kept on the device, if this is kept. */
export async function keptAnswer({ url, mode }: Request): Promise<Response | undefined> {
  const kept = await readKept()
  if (!kept) return undefined
  const cache = await caches.open(filesCache(kept.digest))
  const { pathname } = new URL(url)
  const found = (await cache.match(pathname)) ?? (await cache.match(`${pathname}/`))
  return found && mode === 'navigate' ? withNotice(found, kept.keptAt) : found
}

/** For a page that is not kept: the page that says so. */
export async function notKeptAnswer({ mode }: Request): Promise<Response | undefined> {
  const kept = mode === 'navigate' ? await readKept() : undefined
  const page = kept && (await (await caches.open(filesCache(kept.digest))).match(notKeptAddress))
  return page && new Response(page.body, { status: 503, statusText: 'Not on this device', headers: page.headers })
}

/** Says in the page that it is a copy, and from when: phone numbers and rates may have changed since. */
async function withNotice(page: Response, keptAt: string): Promise<Response> {
  if (!page.headers.get('Content-Type')?.startsWith('text/html')) return page
  const notice = `<p class="kept-notice">You are offline. This is the copy that was kept on this device on ${formatDay(keptAt.slice(0, 10))}.</p>`
  const html = (await page.text()).replace(/<main\b[^>]*>/, (main) => main + notice)
  return new Response(html, { headers: page.headers })
}
