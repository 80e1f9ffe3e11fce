import { isObject, objectsAt, numberAt, wordsAt, type Unsure } from '../../content/open-referral/reading/pick.ts'
import { FetchError } from './fetch-safely.ts'

/** More than any county has; a feed with more is a mistake. */
const most = { services: 30_000, pages: 2000 } as const
const perPage = 100
/** Questions to the feed at a time: it serves others too. */
const atOnce = 4

type Fetch = (address: string) => Promise<unknown>

/**
 * Every service of an Open Referral feed, 1.0-UK or 3.0, whole: from the pages of its list, and one by one where the list tells only
 * their names.
 * @param address of the API (`https://…/api`), of its list (`https://…/services`), or of a file with the whole list
 * @param fetch gives the JSON at an address
 * @throws FetchError when it is no such feed, or never ends
 */
export async function readFeed(address: string, fetch: Fetch): Promise<Unsure[]> {
  const list = listAddress(address)
  const services = await readPages(list, fetch)
  const brief = services.filter((service) => !isWhole(service))
  if (brief.length === 0) return services
  const whole = new Map<unknown, Unsure>()
  for (let from = 0; from < brief.length; from += atOnce) {
    await Promise.all(brief.slice(from, from + atOnce).map(async (service) => whole.set(service['id'], await readOne(list, service, fetch))))
  }
  return services.map((service) => whole.get(service['id']) ?? service)
}

/** The services that a file holds: a page, a list, or one service. */
export function servicesInFile(json: unknown, file: string): Unsure[] {
  const services = Array.isArray(json) ? json.filter(isObject) : isObject(json) ? itemsOf(json) : []
  if (services.length > 0) return services
  if (isObject(json) && wordsAt(json, 'id') && wordsAt(json, 'name')) return [json]
  throw new FetchError(`${file} holds no services of Open Referral`, 'It must be a list of services, or a page with its list in "contents".')
}

function listAddress(address: string): URL {
  const url = new URL(address)
  if (!/\/services\/?$|\.json$/i.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/services`
  return url
}

async function readPages(list: URL, fetch: Fetch): Promise<Unsure[]> {
  const services: Unsure[] = []
  const seen = new Set<string>()
  for (let number = 1; number <= most.pages; number++) {
    const page = await fetch(pageAddress(list, number))
    const items = servicesInPage(page, list, number)
    const fresh = items.filter((item) => !seen.has(String(item['id'])))
    if (items.length > 0 && fresh.length === 0) {
      throw new FetchError(`${list.href} gives the same page for ever`, 'Tell who runs the feed that its page number does nothing.')
    }
    for (const item of fresh) seen.add(String(item['id']))
    services.push(...fresh)
    if (services.length > most.services) throw new FetchError(`${list.href} has more than ${most.services} services`, 'Ask for a feed of one area.')
    if (items.length === 0 || isLast(page, number)) return services
  }
  throw new FetchError(`${list.href} has more than ${most.pages} pages`, 'Ask who runs the feed for larger pages.')
}

function pageAddress(list: URL, number: number): string {
  if (/\.json$/i.test(list.pathname)) return list.href
  const url = new URL(list)
  url.searchParams.set('page', String(number))
  url.searchParams.set('per_page', String(perPage))
  url.searchParams.set('full', 'true')
  return url.href
}

function servicesInPage(page: unknown, list: URL, number: number): Unsure[] {
  if (number === 1) return isEmptyPage(page) ? [] : servicesInFile(page, list.href)
  return isObject(page) ? itemsOf(page) : []
}

const isEmptyPage = (page: unknown): boolean =>
  isObject(page) && (Array.isArray(page['contents']) || Array.isArray(page['content'])) && itemsOf(page).length === 0
const itemsOf = (page: Unsure): Unsure[] => objectsAt(page, 'contents', 'content')

/** 3.0 and 1.0-UK call the same things by other names. A file, or a list without pages, is its own last page. */
function isLast(page: unknown, number: number): boolean {
  if (!isObject(page)) return true
  if (page['last_page'] === true || page['last'] === true) return true
  const pages = numberAt(page, 'total_pages') ?? numberAt(page, 'totalPages')
  if (pages !== undefined) return number >= pages
  return page['last_page'] === undefined && page['last'] === undefined
}

/** A list may tell only names and descriptions: what is below a service is told of the service alone. */
function isWhole(service: Unsure): boolean {
  return ['service_at_locations', 'schedules', 'regular_schedules', 'contacts', 'service_areas', 'cost_options', 'attributes', 'service_taxonomys'].some(
    (name) => name in service,
  )
}

async function readOne(list: URL, service: Unsure, fetch: Fetch): Promise<Unsure> {
  const url = new URL(list)
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(String(service['id']))}`
  url.search = ''
  const whole = await fetch(url.href)
  return isObject(whole) ? whole : service
}
