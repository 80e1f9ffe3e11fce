import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProgram, type RunningProgram } from '../../scripts/process/program.ts'
import { nextProgram } from '../../scripts/start/next-program.ts'
import { lookAtPort } from '../../scripts/start/ports.ts'
import { goLive } from './go-live.ts'

/** Questions a minute that one who asks may put to this server. */
const rate = 12
/** Compiling the API on a busy computer takes minutes. */
const longestStart = 480_000

let server: RunningProgram
let api: string

beforeAll(async () => {
  await goLive()
  const port = await freePort(38_000 + (process.pid % 1000))
  server = startProgram({
    name: 'The CMS',
    program: process.execPath,
    words: [nextProgram, 'dev', 'cms', '--port', String(port), '--hostname', '127.0.0.1'],
    environment: { CMS_PORT: String(port), CMS_JOBS: '0', OPEN_DATA_RATE: String(rate), NODE_ENV: 'development' },
  })
  api = `http://127.0.0.1:${port}/api/open-referral`
  await untilAnswering(`${api}/`)
}, longestStart + 60_000)
afterAll(() => server.stop())

async function freePort(from: number): Promise<number> {
  return (await lookAtPort('127.0.0.1', from)) === 'free' ? from : freePort(from + 1)
}

async function untilAnswering(address: string): Promise<void> {
  const end = Date.now() + longestStart
  while (Date.now() < end) {
    const answer = await fetch(address, { headers: { 'X-Forwarded-For': '203.0.113.250' } }).catch(() => undefined)
    if (answer?.ok) return
    await wait(1000)
  }
  throw new Error(`The server does not answer:\n${server.lastLines().join('\n')}`)
}

/** Asks as a program behind a web server does; each test is somebody else. */
const ask = (question: string, from: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`${api}${question}`, { method, headers: { 'X-Forwarded-For': from, ...headers } })

interface Page {
  total_items: number
  total_pages: number
  page_number: number
  first_page: boolean
  last_page: boolean
  contents: { id: string; name: string }[]
}

describe('the Open Referral API as its server sends it', () => {
  it('is JSON that any website may read', async () => {
    const answer = await ask('/services', '203.0.113.1', { Origin: 'https://elsewhere.example' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    const preflight = await ask('/services', '203.0.113.1', { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' }, 'OPTIONS')
    expect([preflight.status, preflight.headers.get('Access-Control-Allow-Methods')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })

  it('has pages that together are the whole list, each service once', async () => {
    const first = (await (await ask('/services?per_page=3', '203.0.113.2')).json()) as Page
    const rest = Array.from({ length: first.total_pages - 1 }, (_, index) => index + 2)
    const pages = [
      first,
      ...(await Promise.all(rest.map(async (page) => (await (await ask(`/services?per_page=3&page=${page}`, '203.0.113.2')).json()) as Page))),
    ]
    expect(pages.map(({ first_page, last_page }) => [first_page, last_page])).toEqual(pages.map((_, index) => [index === 0, index === pages.length - 1]))
    expect(new Set(pages.flatMap(({ contents }) => contents.map(({ id }) => id))).size).toBe(first.total_items)
  })

  it('sends nothing again to who has it, through the server’s own compression too', async () => {
    const answer = await ask('/services', '203.0.113.3', { 'Accept-Encoding': 'gzip' })
    const tag = answer.headers.get('ETag') ?? ''
    expect(tag).not.toBe('')
    // A browser answers a 304 out of its own cache: asked plainly, it is seen.
    expect(await plainStatus(`${api}/services`, { 'If-None-Match': tag, 'X-Forwarded-For': '203.0.113.3' })).toBe(304)
    expect(await plainStatus(`${api}/services`, { 'If-None-Match': '"other"', 'X-Forwarded-For': '203.0.113.3' })).toBe(200)
  })

  it('tells of one service, and in words of one that there is none of', async () => {
    const { contents } = (await (await ask('/services', '203.0.113.4')).json()) as Page
    expect(await (await ask(`/services/${contents[0]?.id ?? ''}`, '203.0.113.4')).json()).toMatchObject(contents[0] ?? {})
    const none = await ask('/services/nobody', '203.0.113.4')
    expect([none.status, none.headers.get('Access-Control-Allow-Origin')]).toEqual([404, '*'])
    expect(await none.json()).toHaveProperty('error')
  })

  it('asks who asks too often to wait, and nobody else', async () => {
    const answers: Response[] = []
    for (let time = 0; time <= rate; time++) answers.push(await ask('/taxonomies', '203.0.113.5'))
    const last = answers.at(-1)
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: rate }, () => 200), 429])
    expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect([last?.headers.get('Access-Control-Allow-Origin'), last?.headers.get('Cache-Control')]).toEqual(['*', 'no-store'])
    // What it writes before its own address changes nothing.
    expect((await ask('/taxonomies', '198.51.100.9, 203.0.113.5')).status).toBe(429)
    expect((await ask('/taxonomies', '203.0.113.6')).status).toBe(200)
  })
})

function plainStatus(address: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { headers, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
