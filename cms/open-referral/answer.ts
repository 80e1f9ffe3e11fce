import type { Client } from '@libsql/client'
import { formatProblem, type Problem } from '../../content/schema/problem.ts'
import { listAll, listAtLocations, listServices, pageJson, type Found, type Paging } from './answer-list.ts'
import { describeApi } from './describe-api.ts'
import { refuseTooMany } from './rate-limit.ts'
import { failure, headersOf, isUnchanged, lines, movedTo, ok } from './responses.ts'
import { streamLines } from './stream-lines.ts'
import { textOf } from './index/text-of.ts'
import { openIndex, type OpenIndex } from './index/open-index.ts'
import { readParameters, type List } from './parameters.ts'

/** Where the API is in the CMS. */
export const apiPath = '/api/open-referral'

/**
 * Answers one question to the Open Referral UK API from the index of what is live. Anybody may ask, from any website; there is
 * nothing here that is not on the public site.
 * @param parts the path below `apiPath`
 * @param cmsAddress the address of the CMS, for links
 */
export async function answerOpenReferral(request: Request, parts: readonly string[], cmsAddress: string): Promise<Response> {
  const tooMany = await refuseTooMany(request)
  if (tooMany) return tooMany
  const index = await openIndex()
  if (!index) return failure(503, 'Nothing is published yet. Try again later.', { 'Retry-After': '60' })
  const headers = headersOf(index.digest)
  if (isUnchanged(request, headers)) return new Response(null, { status: 304, headers })
  return route({ index, parts, search: new URL(request.url).searchParams, address: `${cmsAddress}${apiPath}`, headers })
}

interface Question {
  index: OpenIndex
  parts: readonly string[]
  search: URLSearchParams
  address: string
  headers: Headers
}

const tables = {
  services: 'services',
  service_at_locations: 'at_locations',
  organizations: 'organizations',
  taxonomies: 'taxonomies',
  taxonomy_terms: 'taxonomy_terms',
} as const satisfies Record<List, string>

async function route({ index, parts, search, address, headers }: Question): Promise<Response> {
  const [list, id, ...more] = parts
  if (list === undefined) return ok(JSON.stringify(await aboutApi(index.client, address)), headers)
  if (list === 'openapi.json' && id === undefined) return ok(JSON.stringify(describeApi(address)), headers)
  if (!(list in tables) || more.length > 0)
    return failure(404, `There is no such list. There are: ${Object.keys(tables).join(', ')}. See ${address}/openapi.json`)
  return id === undefined
    ? answerList(index.client, list as List, search, headers)
    : answerOne({ client: index.client, list: list as List, id, address, headers })
}

interface Wanted {
  client: Client
  list: List
  id: string
  address: string
  headers: Headers
}

/** One object; or where it is now, when it was merged into another. */
async function answerOne({ client, list, id, address, headers }: Wanted): Promise<Response> {
  const { rows } = await client.execute({ sql: `SELECT whole FROM ${tables[list]} WHERE id = ?`, args: [id.toLowerCase()] })
  const [row] = rows
  if (row) return ok(textOf(row, 'whole'), headers)
  const former = await client.execute({ sql: 'SELECT now FROM former_ids WHERE list = ? AND id = ?', args: [list, id.toLowerCase()] })
  const [moved] = former.rows
  if (moved) return movedTo(`${address}/${list}/${textOf(moved, 'now')}`, headers)
  return failure(404, `There is nothing with the id "${id.slice(0, 60)}" in ${list}. It may have been taken out.`)
}

async function answerList(client: Client, list: List, search: URLSearchParams, headers: Headers): Promise<Response> {
  const found = lists[list](client, search)
  if ('problems' in found) return failure(400, found.problems.map((problem) => formatProblem({ ...problem, record: 'The address' })).join('\n'))
  const { asked, read } = found
  if (asked.format === 'ndjson') return lines(streamLines(asked, read), headers)
  return ok(pageJson(await read(asked), asked), headers)
}

interface Asked extends Paging {
  format: 'json' | 'ndjson'
}
/** What is asked for, and how a page of it is read. */
type Answer = { asked: Asked; read: (paging: Paging) => Promise<Found> } | { problems: Problem[] }

const lists: Record<List, (client: Client, search: URLSearchParams) => Answer> = {
  services: (client, search) => {
    const { asked, problems } = readParameters('services', search)
    return problems ? { problems } : { asked, read: (paging) => listServices(client, { ...asked, ...paging }, serviceColumn(asked)) }
  },
  service_at_locations: (client, search) => {
    const { asked, problems } = readParameters('service_at_locations', search)
    return problems ? { problems } : { asked, read: (paging) => listAtLocations(client, { ...asked, ...paging }, asked.full ? 'whole' : 'listed') }
  },
  organizations: (client, search) => {
    const { asked, problems } = readParameters('organizations', search)
    return problems
      ? { problems }
      : { asked, read: (paging) => listAll(client, 'organizations', asked.full || asked.full_service ? 'whole' : 'listed', paging) }
  },
  taxonomies: (client, search) => answerPlain(client, 'taxonomies', search),
  taxonomy_terms: (client, search) => answerPlain(client, 'taxonomy_terms', search),
}

/** With "minimal", only what tells a program which services to fetch again. */
function serviceColumn({ full, minimal }: { full: boolean; minimal: boolean }): string {
  if (minimal) return "json_object('id', id, 'last_modified', modified)"
  return full ? 'whole' : 'listed'
}

function answerPlain(client: Client, list: 'taxonomies' | 'taxonomy_terms', search: URLSearchParams): Answer {
  const { asked, problems } = readParameters(list, search)
  return problems ? { problems } : { asked, read: (paging) => listAll(client, list, 'listed', paging) }
}

async function aboutApi(client: Client, address: string) {
  const { rows } = await client.execute("SELECT name, value FROM about WHERE name IN ('name', 'publisher')")
  const about = Object.fromEntries(rows.map((row) => [textOf(row, 'name'), textOf(row, 'value')]))
  return { version: '3.0', profile: 'https://docs.openreferraluk.org/', openapi_url: `${address}/openapi.json`, ...about }
}
