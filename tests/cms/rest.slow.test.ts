import { handleEndpoints, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseLargeFromStrangers } from '../../cms/access/large-from-people-only.ts'
import { openTestCms, type TestCms } from './open-test-cms.ts'
import { makeReferred, smallestDocument, words } from './smallest-documents.ts'

const site = 'http://localhost:3000'
const password = 'a long enough password'

let cms: TestCms
let config: SanitizedConfig

beforeAll(async () => {
  cms = await openTestCms()
  config = cms.payload.config
})
afterAll(() => cms.close())

interface Ask {
  method?: string
  body?: object
  cookie?: string | undefined
  origin?: string
}

/** Asks the API as a browser would, without a server between. */
async function ask(
  path: string,
  { method = 'GET', body, cookie, origin = site }: Ask = {},
): Promise<{ status: number; json: Record<string, unknown>; cookie: string | undefined }> {
  const headers = new Headers({ origin, 'Content-Type': 'application/json', ...(cookie ? { cookie } : {}) })
  const request = new Request(`${site}/api${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  const response = await handleEndpoints({ config, request })
  const json = (await response.json().catch(() => ({}))) as Record<string, unknown>
  return { status: response.status, json, cookie: response.headers.get('set-cookie')?.split(';')[0] }
}

describe('the first start', () => {
  it('makes the first person the admin, whatever they ask for', async () => {
    const first = await ask('/users/first-register', { method: 'POST', body: { name: 'First', email: 'first@example.org', password, role: 'viewer' } })
    expect(first.status).toBe(200)
    const { docs } = await cms.payload.find({ collection: 'users' })
    expect(docs).toMatchObject([{ name: 'First', role: 'admin' }])
  })

  it('lets nobody become a second first person', async () => {
    const second = await ask('/users/first-register', { method: 'POST', body: { name: 'Second', email: 'second@example.org', password } })
    expect(second.status).toBe(403)
    expect(await cms.payload.count({ collection: 'users' })).toEqual({ totalDocs: 1 })
  })
})

describe('the API', () => {
  it('reads no large file of somebody who is not signed in', async () => {
    const sends = (length: string | undefined, cookie?: string) =>
      new Request(`${site}/api/recording-files`, {
        method: 'POST',
        headers: { origin: site, ...(length === undefined ? {} : { 'Content-Length': length }), ...(cookie === undefined ? {} : { cookie }) },
      })
    const statusOf = async (request: Request) => (await refuseLargeFromStrangers(cms.payload, request))?.status
    const { cookie } = await ask('/users/login', { method: 'POST', body: { email: 'first@example.org', password } })
    expect(await Promise.all([sends('90000000'), sends(undefined), sends('90000000', 'payload-token=made-up')].map(statusOf))).toEqual([401, 401, 401])
    expect(await Promise.all([sends('500'), sends('90000000', cookie)].map(statusOf))).toEqual([undefined, undefined])
  })

  it('lets a person in with a cookie that scripts and other sites cannot use', async () => {
    const response = await handleEndpoints({
      config,
      request: new Request(`${site}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: 'first@example.org', password }),
      }),
    })
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/i)
  })

  it('does not take the cookie from another site', async () => {
    const { cookie } = await ask('/users/login', { method: 'POST', body: { email: 'first@example.org', password } })
    const make = (origin: string) => ask('/topics', { method: 'POST', body: { title: `From ${origin}`, description: 'x' }, cookie, origin })
    expect((await make('https://elsewhere.example')).status).toBe(403)
    expect((await make(site)).status).toBe(201)
  })

  it('locks an account after five wrong passwords', async () => {
    await cms.payload.create({ collection: 'users', data: { name: 'Locked', email: 'locked@example.org', password, role: 'viewer' } })
    const login = (word: string) => ask('/users/login', { method: 'POST', body: { email: 'locked@example.org', password: word } })
    for (let attempt = 0; attempt < 5; attempt++) expect((await login('wrong')).status).toBe(401)
    expect((await login(password)).status).toBe(401)
  })

  it('gives the public what is published, never a draft, in no form of asking', async () => {
    const refer = await makeReferred(cms.payload)
    const data = { ...smallestDocument.guides('Seen by all', refer), notes: 'canary notes', _status: 'published' }
    const { id } = await cms.payload.create({ collection: 'guides', data: data as never })
    await cms.payload.update({ collection: 'guides', id, draft: true, data: { answer: words('canary draft') } })
    for (const query of [
      '',
      '?draft=true',
      '?trash=true',
      '?depth=3',
      '?select[notes]=true',
      '?populate[users][email]=true',
      '/versions',
      '/versions?limit=9',
    ]) {
      const { json } = await ask(`/guides${query}`)
      expect(JSON.stringify(json)).not.toContain('canary')
    }
    expect((await ask('/guides?where[notes][contains]=canary')).status).toBe(400)
    expect((await ask(`/guides/${id}?draft=true`)).json).toMatchObject({ title: 'Seen by all' })
  })

  it('says what is wrong in plain words when something cannot be published', async () => {
    const { cookie } = await ask('/users/login', { method: 'POST', body: { email: 'first@example.org', password } })
    const { status, json } = await ask('/services', {
      method: 'POST',
      cookie,
      body: { name: 'A', phones: [{ kind: 'phone', number: 'ring us' }], website: 'www.x', _status: 'published' },
    })
    expect(status).toBe(400)
    const told = JSON.stringify(json)
    expect(told).toContain('Write it with digits and spaces only, like 0800 368 8349.')
    expect(told).toContain('Give the whole web address, starting with https://')
  })

  it('has no GraphQL', async () => {
    expect((await ask('/graphql', { method: 'POST', body: { query: '{ __typename }' } })).status).toBe(404)
  })
})

describe('the address of a page', () => {
  it('is made from its title, follows it while it is a draft, and stays once it is published', async () => {
    const made = await cms.payload.create({ collection: 'topics', draft: true, data: { title: 'What’s respite & where?' } })
    expect(made.slug).toBe('whats-respite-and-where')
    const renamed = await cms.payload.update({ collection: 'topics', id: made.id, draft: true, data: { title: 'Breaks' } })
    expect(renamed.slug).toBe('breaks')
    await cms.payload.update({ collection: 'topics', id: made.id, data: { description: 'D', _status: 'published' } })
    const after = await cms.payload.update({ collection: 'topics', id: made.id, data: { title: 'Time off' } })
    expect(after.slug).toBe('breaks')
  })

  it('is never that of another page', async () => {
    await cms.payload.create({ collection: 'topics', draft: true, data: { title: 'Twice' } })
    expect(await cms.payload.create({ collection: 'topics', draft: true, data: { title: 'Twice' } })).toMatchObject({ slug: 'twice-2' })
    await expect(cms.payload.create({ collection: 'topics', draft: true, data: { title: 'Other', slug: 'twice' } })).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('already the web address of another page') as string }] },
    })
  })
})
