import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { siteFolder } from '../../site/build/data-folders.ts'
import { writeSiteRecord } from '../../site/build/live/site-record.ts'
import { switchLive } from '../../site/build/live/switch-live.ts'
import { compress } from '../../site/build/output/compress.ts'
import { listFiles } from '../../site/build/output/list-files.ts'
import { startSiteServer, type SiteServer } from '../../site/server/start-site-server.ts'

const longWords = 'Words that are worth making smaller. '.repeat(60)
const htmlOf = (title: string): string => `<!doctype html><html lang="en-GB"><title>${title}</title><p>${longWords}</p></html>`

let dataFolder: string
let server: SiteServer

/** A finished site as the build leaves it. */
async function makeSite(digest: string, files: Record<string, string>): Promise<void> {
  const folder = siteFolder(dataFolder, digest)
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), content)
  }
  await writeSiteRecord(folder, { digest, publication: 'p', madeOn: '2026-11-22', publishedAt: new Date().toISOString(), pages: 1, files: 0 })
  await writeFile(path.join(folder, '.waymark/headers.json'), JSON.stringify({ sensitive: ['/guides/private/'] }))
  await writeFile(path.join(folder, '.waymark/moved.json'), JSON.stringify({ '/services/old/': '/services/new/' }))
  await compress(folder, await listFiles(folder), undefined, () => undefined)
}

beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'waymark-server-'))
  await makeSite('one', {
    'index.html': htmlOf('Home'),
    '404.html': htmlOf('We cannot find that page'),
    'guides/x/index.html': htmlOf('Guide'),
    'guides/x/x.txt': longWords,
    'guides/x/x.pdf': '%PDF-1.7',
    'check/K7M2-4Q/index.html': htmlOf('Your print is up to date'),
    'guides/private/index.html': htmlOf('Private'),
    'guides/private/private.pdf': '%PDF-1.7',
    'open-data/services.json': '{}',
    'pagefind/fragment/en-gb_1.pf_fragment': 'packed',
    '_astro/site.abc123.css': 'body { color: black }',
  })
  await writeFile(path.join(dataFolder, 'secret.txt'), 'not for visitors')
  await switchLive(dataFolder, 'one')
  server = await startSiteServer({ dataFolder, port: 0 })
})
afterEach(async () => {
  await server.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

const get = (address: string, init?: RequestInit): Promise<Response> => fetch(server.address + address, { redirect: 'manual', ...init })

/** Without a client that tidies the path first. */
function getRaw(requestPath: string, headers: http.OutgoingHttpHeaders = {}): Promise<{ status: number; body: string; headers: http.IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port: server.port, path: requestPath, headers }, (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (part: string) => (body += part))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }))
      })
      .on('error', reject)
  })
}

/** Two requests, one after the other on one connection, as they come back: the second asks for it to be closed. */
function askTwice(requestPath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answers = ''
    const ask = (more: string): boolean => socket.write(`GET ${requestPath} HTTP/1.1\r\nHost: here\r\n${more}\r\n`)
    const socket = connect(server.port, '127.0.0.1', () => ask(''))
    socket.setEncoding('utf8').once('data', () => ask('Connection: close\r\n'))
    socket.on('data', (part: string) => (answers += part))
    socket.on('end', () => resolve(answers)).on('error', reject)
  })
}

describe('the site server', () => {
  it('lets other websites read the open data, and nothing else', async () => {
    const readBy = async (address: string) => {
      const { headers } = await get(address, { headers: { Origin: 'https://elsewhere.example' } })
      return [headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')]
    }
    expect(await readBy('/open-data/services.json')).toEqual(['*', 'cross-origin'])
    for (const other of ['/guides/x/', '/guides/x/x.txt', '/open-data/nothing/x.json']) expect(await readBy(other)).toEqual([null, 'same-origin'])
  })

  it('sends strict headers with every page', async () => {
    const { headers } = await get('/guides/x/')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it('says no more of the index of search than is needed, since nobody opens it as a page', async () => {
    const fragment = await get('/pagefind/fragment/en-gb_1.pf_fragment')
    expect(fragment.headers.get('x-content-type-options')).toBe('nosniff')
    expect(fragment.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(fragment.headers.get('content-security-policy')).toBeNull()
    const missing = await get('/pagefind/fragment/en-gb_2.pf_fragment')
    expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('says of scripts and styles neither what only pages need nor when they changed, which they never do', async () => {
    const { headers } = await get('/_astro/site.abc123.css')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    for (const name of ['content-security-policy', 'permissions-policy', 'etag', 'last-modified', 'accept-ranges']) expect(headers.get(name), name).toBeNull()
  })

  it('keeps a connection open for the next request without a word about it', async () => {
    const answers = await askTwice('/guides/x/')
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2)
    expect(answers).not.toMatch(/^(?:connection|keep-alive):/im)
  })

  it('leaves no trace of sensitive pages and their files, however the address is written', async () => {
    for (const address of [
      '/guides/private/',
      '/guides/private',
      '/guides//private/',
      '/guides/%70rivate/',
      '/guides/private/private.pdf',
      '/guides/private/missing/',
    ]) {
      const { headers } = await get(address)
      expect([address, headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([address, 'no-store', 'no-referrer'])
    }
  })

  it('lets browsers keep what never changes, and ask again for pages', async () => {
    expect((await get('/_astro/site.abc123.css')).headers.get('cache-control')).toContain('immutable')
    const page = await getRaw('/', { 'accept-encoding': 'br' })
    expect(page.headers['cache-control']).toBe('no-cache')
    const again = await getRaw('/', { 'accept-encoding': 'br', 'if-none-match': page.headers.etag })
    expect(again.status).toBe(304)
    expect(again.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('sends compressed copies to browsers that take them', async () => {
    const encoding = async (accepts: string): Promise<string | null> =>
      (await get('/guides/x/', { headers: { 'accept-encoding': accepts } })).headers.get('content-encoding')
    expect(await encoding('gzip, deflate, br')).toBe('br')
    expect(await encoding('gzip')).toBe('gzip')
    expect(await encoding('br;q=0, gzip;q=0')).toBeNull()
    const text = await get('/guides/x/x.txt', { headers: { 'accept-encoding': 'br' } })
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(text.headers.get('vary')).toContain('Accept-Encoding')
    expect(await text.text()).toBe(longWords)
  })

  it('shows a page in words for what is not there', async () => {
    const answer = await get('/nowhere/')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('We cannot find that page')
  })

  it('leads to the page of a code however it is typed, in the form or in the address, without scripts', async () => {
    for (const address of ['/check/?code=k7m2+4q', '/check/?code=K7M24Q', '/check?code=k7m2-4q', '/check/k7m2-4q/', '/check/K7M24Q', '/check/K7M2%204Q/']) {
      const answer = await get(address)
      expect([address, answer.status, answer.headers.get('location')]).toEqual([address, 303, '/check/K7M2-4Q/'])
    }
    expect((await get('/check/K7M2-4Q/')).status).toBe(200)
    // So long that it is cut, in the middle of a character.
    const pictures = await get(`/check/?code=a${encodeURIComponent('🙂'.repeat(40))}`)
    expect(pictures.status).toBe(303)
    const unknown = await get('/check/?code=//evil.example', { redirect: 'follow' })
    expect([unknown.status, new URL(unknown.url).host]).toEqual([404, new URL(server.address).host])
    expect((await get('/check/%zz/')).status).toBe(400)
  })

  it('adds a missing slash, never leading to another site', async () => {
    expect((await get('/guides/x')).headers.get('location')).toBe('/guides/x/')
    const answer = await getRaw('//example.org/..//guides/x')
    expect(answer.body).not.toContain('example.org')
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/guides/../../../secret.txt',
    '/..\\secret.txt',
    '/.waymark/site.json',
    '/%2ewaymark/headers.json',
    '/%00',
    '/guides/',
  ])('gives away nothing for %s', async (address) => {
    const { status, body } = await getRaw(address)
    expect([400, 404]).toContain(status)
    expect(body).not.toContain('not for visitors')
    expect(body).not.toContain('sensitive')
  })

  it.each([
    ['/services/old/', '/services/new/'],
    ['/services/old', '/services/new/'],
    ['/services/old/?from=print', '/services/new/'],
    ['/services/old/old.pdf', '/services/new/new.pdf'],
    ['/services/old/old-large-print.pdf', '/services/new/new-large-print.pdf'],
    ['/services/old/x', '/services/new/'],
  ])('leads from the former address %s to %s for good', async (address, to) => {
    const answer = await get(address)
    expect({ status: answer.status, to: answer.headers.get('location') }).toEqual({ status: 308, to })
  })

  it('answers an address that cannot be read, and other methods, with what is wrong', async () => {
    expect((await getRaw('/%zz')).status).toBe(400)
    const answer = await get('/', { method: 'POST' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await get('/', { method: 'HEAD' })).status).toBe(200)
  })

  it('sees a switch at once, and still dresses pages of the site before', async () => {
    await makeSite('two', { 'index.html': htmlOf('New home'), '404.html': htmlOf('Gone') })
    await switchLive(dataFolder, 'two')
    expect(await (await get('/')).text()).toContain('New home')
    expect((await get('/guides/x/')).status).toBe(404)
    expect((await get('/_astro/site.abc123.css')).status).toBe(200)
  })

  it('says when there is no site yet, and whose port is taken', async () => {
    const empty = await startSiteServer({ dataFolder: path.join(dataFolder, 'none'), port: 0 })
    expect((await fetch(empty.address)).status).toBe(503)
    await expect(startSiteServer({ dataFolder, port: empty.port })).rejects.toThrow(`Port ${empty.port} is taken`)
    await empty.stop()
  })
})
