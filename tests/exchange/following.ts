import { randomUUID } from 'node:crypto'
import type { TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { readDueFeeds } from '../../cms/feeds/read-due-feeds.ts'
import type { Feed, Service } from '../../cms/payload-types.ts'
import { readFingerprint } from '../../cms/publish/fingerprint.ts'
import { atOneMoment } from '../../cms/publish/one-moment.ts'
import { readPublished } from '../../cms/publish/read-published.ts'
import { differing, stateOf } from '../cms/cms-state.ts'
import { smallestDocument } from '../cms/smallest-documents.ts'
import type { DirectoryCms } from '../providers/directory-cms.ts'
import { startFeedServer, type FeedServer } from './feed-server.ts'
import { keepsOurOrganisation, leavesOut, standsStillOverMerged, tellsApart } from './feed-decisions.ts'

const hour = 60 * 60 * 1000

/** What must hold of feeds that are followed, on every database. */
export function followsFeeds(opened: () => DirectoryCms): void {
  let server: FeedServer
  let feed: Feed
  let now = Date.now()
  const hall = { id: randomUUID(), name: 'Village hall', addresses: [{ address_1: '1 Road', city: 'Hartwick', postal_code: 'ZZ1 1AA' }] }
  const council = { id: randomUUID(), name: 'Southvale Council', description: 'A council.' }
  const entry = (name: string, more: object = {}) => ({
    ...{ id: randomUUID(), name, description: `${name} has tea.`, organization: council, contacts: [{ phones: [{ number: '01632 960345' }] }] },
    ...{ service_at_locations: [{ id: randomUUID(), location: hall }], assured_date: '2026-11-01', ...more },
  })
  const [club, choir, walks] = [entry('Tea club'), entry('Choir'), entry('Walks')]

  const payload = () => opened().cms.payload
  const user = async (role: string): Promise<TypedUser> => ({
    ...(await payload().findByID({ collection: 'users', id: opened().people.get(role) ?? '' })),
    collection: 'users',
  })
  const as = async (role: string) => ({ overrideAccess: false as const, user: await user(role) })
  const read = async (): Promise<Feed> => {
    now += 24 * hour
    await readDueFeeds(payload(), new Date(now))
    return feedNow()
  }
  const feedNow = async (): Promise<Feed> => (feed = await payload().findByID({ collection: 'feeds', id: feed.id, depth: 0 }))
  const say = async (data: Partial<Feed>): Promise<unknown> => payload().update({ collection: 'feeds', id: feed.id, data, ...(await as('editor')) })
  const statusOf = async ({ id }: { id: string }): Promise<Service['_status']> => (await opened().read(id))._status

  beforeAll(async () => {
    process.env['FEEDS_MAY_BE_PRIVATE'] = 'true'
    server = await startFeedServer()
    server.services = [club, choir, walks]
    const { refer } = opened()
    const data = { name: "Southvale's directory", url: `${server.address}/services`, howOften: 'daily', shownTo: 'editors', licence: 'Open Licence' } as const
    feed = await payload().create({ collection: 'feeds', data: { ...data, areas: [refer.place], topics: [refer.topic] }, depth: 0, ...(await as('editor')) })
  })
  afterAll(async () => {
    delete process.env['FEEDS_MAY_BE_PRIVATE']
    await server.stop()
  })
  beforeEach(() => {
    server.services = [club, choir, walks]
  })

  it('come in for editors first, with what they say of themselves', async () => {
    expect(await read()).toMatchObject({ state: 'read', added: 5, unchanged: 0, problems: [], format: 'Open Referral UK 3.0' })
    expect(await opened().read(club.id)).toMatchObject({ name: 'Tea club', _status: 'draft', followedFrom: { name: feed.name, url: feed.url } })
    expect(feed.news).toContain('New: Tea club, services/tea-club')
    expect(Date.parse(feed.nextRead ?? '')).toBe(now + 24 * hour)
    const published = await atOneMoment(payload(), (req) => readPublished(payload(), req))
    expect(published.settings?.feeds).toEqual([])
  })

  it('are shown to readers once an editor says so, and the publication says whose they are', async () => {
    await say({ shownTo: 'readers' })
    expect(await read()).toMatchObject({ state: 'read', added: 0, changed: 5 })
    const { records, settings, problems } = await atOneMoment(payload(), (req) => readPublished(payload(), req))
    expect(problems).toEqual([])
    expect(records.services.find(({ id }) => id === club.id)).toMatchObject({
      slug: 'tea-club',
      organisation: 'southvale-council',
      locations: ['village-hall'],
    })
    expect(settings?.feeds).toEqual([{ url: feed.url, name: feed.name, licence: 'Open Licence', readOn: new Date(now).toISOString().slice(0, 10) }])
  })

  it('leave alone what says the same, and readers are told of the new day', async () => {
    const before = await stateOf(payload())
    const fingerprint = await readFingerprint(payload(), '2026-11-28')
    expect(await read()).toMatchObject({ state: 'read', added: 0, changed: 0, unchanged: 5 })
    expect(differing(before, await stateOf(payload()))).toEqual([])
    expect(await readFingerprint(payload(), '2026-11-28')).not.toBe(fingerprint)
    const asked = server.asked.length
    await readDueFeeds(payload(), new Date(now + hour))
    expect(server.asked.length).toBe(asked)
  })

  it('are changed in the feed alone: nobody here may save, unpublish or delete their entries, or make one of them', async () => {
    for (const role of ['author', 'editor', 'admin']) {
      const whose = await as(role)
      const common = { collection: 'services' as const, id: club.id, ...whose }
      await expect(payload().update({ ...common, data: { offers: 'Coffee.' } })).rejects.toThrow(/not allowed|Only an editor/)
      await expect(payload().update({ ...common, draft: true, data: { offers: 'Coffee.' } })).rejects.toThrow(/not allowed|Only an editor/)
      await expect(payload().update({ ...common, data: { _status: 'draft' } })).rejects.toThrow(/not allowed|Only an editor/)
      await expect(payload().delete(common)).rejects.toThrow(/not allowed|Only an editor/)
      const all = { collection: 'services' as const, where: { id: { equals: club.id } }, draft: true, data: { offers: 'Coffee.' }, ...whose }
      expect((await payload().update(all)).docs).toEqual([])
    }
    expect((await opened().post(`/services/${club.id}`, { offers: 'Coffee.' }, 'admin')).status).not.toBe(200)
    expect(await opened().read(club.id, true)).toMatchObject({ offers: 'Tea club has tea.', _status: 'published' })
    const own = await opened().makeService()
    const claim = { isHidden: true, followedFrom: { name: 'Mine', url: feed.url } }
    expect(await payload().update({ collection: 'services', id: own.id, data: claim, ...(await as('admin')) })).toMatchObject({ followedFrom: { url: null } })
    expect((await opened().read(own.id)).isHidden).not.toBe(true)
  })

  it('have services that an editor hides; they stay hidden until an editor lets them come back', async () => {
    const hide = (isHidden: boolean, role: string) => opened().post('/services/hide', { service: choir.id, isHidden }, role)
    expect((await hide(true, 'author')).status).toBe(403)
    expect((await hide(true, 'editor')).status).toBe(200)
    expect(await statusOf(choir)).toBe('draft')
    server.services = [club, { ...choir, description: 'Songs.' }, walks]
    expect(await read()).toMatchObject({ state: 'read', changed: 1 })
    expect(await opened().read(choir.id)).toMatchObject({ _status: 'draft', offers: 'Songs.' })
    expect((await hide(false, 'editor')).status).toBe(200)
    await readDueFeeds(payload())
    expect(await statusOf(choir)).toBe('published')
    expect((await opened().post('/services/hide', { service: (await opened().makeService()).id, isHidden: true })).status).toBe(409)
  })

  tellsApart({ opened, read, feed: () => feed, server: () => server, entries: [club, choir, walks] })

  leavesOut({ opened, read, feed: () => feed, server: () => server, entries: [club, choir, walks] })

  keepsOurOrganisation({ opened, read, feed: () => feed, server: () => server, entries: [club, choir, walks] }, council)

  it('take down what has left them, keep it, and bring it back as it was', async () => {
    server.services = [club, choir]
    expect(await read()).toMatchObject({ withdrawn: 1, news: expect.stringContaining('Taken down: Walks, services/walks') as string })
    expect(await opened().read(walks.id)).toMatchObject({ _status: 'draft', slug: 'walks', deletedAt: null })
    server.services = [club, choir, walks]
    expect(await read()).toMatchObject({ changed: 1 })
    expect(await opened().read(walks.id)).toMatchObject({ _status: 'published', slug: 'walks' })
  })

  it('bring in nothing while one record cannot come in, and say which', async () => {
    const before = await stateOf(payload())
    server.services = [
      { ...club, description: 'New words.' },
      { ...choir, name: '' },
    ]
    expect(await read()).toMatchObject({ state: 'stopped', problems: [{ record: `services/${choir.id}`, field: 'name', problem: 'is missing' }] })
    server.services = []
    expect(await read()).toMatchObject({ state: 'stopped', problems: [{ record: feed.name, problem: `${feed.name} is empty all at once` }] })
    expect(differing(before, await stateOf(payload()))).toEqual([])
    expect(Date.parse(feed.nextRead ?? '')).toBe(now + 6 * hour)
  })

  it('take nothing down that our own pages lead to', async () => {
    const whole = { ...smallestDocument.guides('Where to sing', opened().refer), services: [choir.id], _status: 'published' }
    const guide = await payload().create({ collection: 'guides', data: whole as never, depth: 0 })
    server.services = [club, walks]
    expect(await read()).toMatchObject({ state: 'stopped', problems: [{ record: 'guides/where-to-sing' }] })
    expect(await statusOf(choir)).toBe('published')
    await payload().delete({ collection: 'guides', id: guide.id })
  })

  it('stand still over an entry of our own that they have too, until an editor lets them have it', async () => {
    const own = await opened().makeService({ name: 'Lunch' })
    const begun = await opened().makeService({ name: 'Supper' })
    await payload().update({ collection: 'services', id: begun.id, draft: true, data: { offers: 'Half new.' } })
    server.services = [club, choir, walks, { ...entry('Lunch and cake'), id: own.id }, { ...entry('Supper'), id: begun.id }]
    const stopped = await read()
    expect(stopped).toMatchObject({
      state: 'stopped',
      problems: [{ record: `Lunch and cake (services/${own.id})` }, { record: `Supper (services/${begun.id})` }],
    })
    const give = (role = 'editor') => opened().post('/feeds/hand-over', { feed: feed.id }, role)
    expect((await give('author')).status).toBe(403)
    await payload().update({ collection: 'feeds', id: feed.id, data: { shownTo: 'editors' } })
    expect(await give()).toMatchObject({ status: 409, json: { errors: [{ message: expect.stringContaining('Readers too') as string }] } })
    expect(await opened().read(own.id)).toMatchObject({ followedFrom: { url: null } })
    await payload().update({ collection: 'feeds', id: feed.id, data: { shownTo: 'readers' } })
    expect((await give()).status).toBe(200)
    expect(await opened().read(own.id)).toMatchObject({ _status: 'published', followedFrom: { url: feed.url } })
    // What somebody is working on stays ours.
    expect(await opened().read(begun.id, true)).toMatchObject({ offers: 'Half new.', followedFrom: { url: null } })
    server.services = server.services.slice(0, -1)
    expect(await read()).toMatchObject({ state: 'read', changed: 1 })
    expect(await opened().read(own.id)).toMatchObject({ name: 'Lunch and cake', _status: 'published' })
  })

  standsStillOverMerged({ opened, read, feed: () => feed, server: () => server, entries: [club, choir, walks] }, entry)

  it('send us nowhere but to the internet', async () => {
    process.env['FEEDS_MAY_BE_PRIVATE'] = 'false'
    expect((await read()).problems).toMatchObject([{ problem: expect.stringMatching(/is not on the internet/) as string }])
    process.env['FEEDS_MAY_BE_PRIVATE'] = 'true'
  })

  it('are read at once when an editor presses the button, unless they are switched off', async () => {
    await read()
    expect((await opened().post('/feeds/read-now', { feed: feed.id }, 'author')).status).toBe(403)
    expect((await opened().post('/feeds/read-now', { feed: feed.id })).status).toBe(200)
    const asked = server.asked.length
    await readDueFeeds(payload())
    expect(server.asked.length).toBeGreaterThan(asked)
    await say({ isOn: false })
    expect((await opened().post('/feeds/read-now', { feed: feed.id })).status).toBe(409)
    expect(await read()).toMatchObject({ state: 'read', nextRead: null })
    expect(await statusOf(club)).toBe('published')
  })

  it('end by taking down what readers saw, though nobody answers any more; what is left can then be deleted', async () => {
    const remove = async () => payload().delete({ collection: 'feeds', id: feed.id, ...(await as('editor')) })
    await expect(remove()).rejects.toThrow(/Readers still see/)
    await say({ shownTo: 'editors' })
    await server.stop()
    await read()
    expect(await statusOf(club)).toBe('draft')
    await remove()
    await expect(payload().delete({ collection: 'services', id: club.id, ...(await as('editor')) })).resolves.toMatchObject({ id: club.id })
  })
}
