import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { readDueFeeds } from '../../cms/feeds/read-due-feeds.ts'
import { mergeState } from '../../cms/merge/merge-entries.ts'
import type { Feed } from '../../cms/payload-types.ts'
import { smallestDocument } from '../cms/smallest-documents.ts'
import type { DirectoryCms } from '../providers/directory-cms.ts'
import type { FeedServer } from './feed-server.ts'

type Entry = Record<string, unknown> & { id: string; name: string }

interface Followed {
  opened: () => DirectoryCms
  feed: () => Feed
  server: () => FeedServer
  /** Has the feed read a day later. */
  read: () => Promise<Feed>
  /** What the feed has. */
  entries: readonly [Entry, Entry, Entry]
}

/** What an editor decides about a service that a feed and the directory both have. */
export function leavesOut({ opened, feed, server, read, entries: [club, choir, walks] }: Followed): void {
  it('leave out for good what an editor keeps our own of, until the editor takes it in again', async () => {
    const own = await opened().makeService({ name: 'Tea Club' })
    const draft = await opened().cms.payload.create({ collection: 'services', draft: true, data: { name: 'Begun' } })
    const whole = { ...smallestDocument.guides('Where to have tea', opened().refer), services: [club.id], _status: 'published' }
    const guide = await opened().cms.payload.create({ collection: 'guides', data: whole as never, depth: 0 })
    const twins = async () => (await opened().post('/feeds/twins', { feed: feed().id }, 'author')).json.twins
    const duplicatesOf = async (id: string) =>
      (await opened().post('/services/duplicates', { id, name: 'Tea club', phones: [], website: '', locations: [] })).json.duplicates
    const leaveOut = async (entry: string, kept: string, role = 'editor') => (await opened().post('/services/leave-out', { entry, kept }, role)).status
    const told = { entry: { id: club.id, name: 'Tea club' }, own: { id: own.id, name: 'Tea Club' } }
    expect(await twins()).toMatchObject([told])
    expect(await duplicatesOf(own.id)).toMatchObject([{ id: club.id, from: feed().name }])
    expect(await leaveOut(club.id, own.id, 'author')).toBe(403)
    for (const [entry, kept] of [
      [own.id, draft.id],
      [club.id, choir.id],
      [club.id, draft.id],
    ] as const)
      expect(await leaveOut(entry, kept)).toBe(409)

    expect(await leaveOut(club.id, own.id)).toBe(200)
    expect(await opened().read(club.id)).toMatchObject({ _status: 'draft', keptInstead: own.id })
    expect(await opened().cms.payload.findByID({ collection: 'guides', id: guide.id, depth: 0 })).toMatchObject({ services: [own.id], _status: 'published' })
    server().services = [{ ...club, description: 'More tea.' }, choir, walks]
    expect(await read()).toMatchObject({ state: 'read', news: expect.not.stringContaining('Look at this') as string })
    expect(await opened().read(club.id)).toMatchObject({ _status: 'draft', offers: 'More tea.' })
    expect([await twins(), await duplicatesOf(own.id), await duplicatesOf(club.id)]).toEqual([[], [], []])

    expect((await opened().post('/services/take-in', { entry: club.id })).status).toBe(200)
    await readDueFeeds(opened().cms.payload)
    expect(await opened().read(club.id)).toMatchObject({ _status: 'published', keptInstead: null })
    expect(await twins()).toMatchObject([told])
    await opened().cms.payload.delete({ collection: 'guides', id: guide.id })
    for (const { id } of [own, draft]) await opened().cms.payload.delete({ collection: 'services', id })
  })
}

/** What an editor says of two that look alike and are not the same. */
export function tellsApart({ opened, feed, read, entries: [club] }: Followed): void {
  const duplicatesOf = async (collection: string, id: string, name: string) => {
    const body = { id, name, website: '', ...(collection === 'services' ? { phones: [], locations: [] } : {}) }
    const { duplicates, different } = (await opened().post(`/${collection}/duplicates`, body)).json
    return { duplicates: duplicates?.map((one) => one.id), different: different?.map((one) => one.id) }
  }
  const say = async (collection: string, one: string, other: string, isDifferent: boolean, role = 'editor') =>
    (await opened().post(`/${collection}/different`, { one, other, isDifferent }, role)).status

  it('name two that an editor says are not the same to nobody again, whichever of the two it is said at, until that is taken back', async () => {
    const own = await opened().makeService({ name: 'Tea Club' })
    const twins = async () => (await opened().post('/feeds/twins', { feed: feed().id }, 'author')).json.twins
    const both = async () => [await duplicatesOf('services', own.id, 'Tea Club'), await duplicatesOf('services', club.id, 'Tea club')]
    const alike = [
      { duplicates: [club.id], different: [] },
      { duplicates: [own.id], different: [] },
    ]
    expect([await both(), await twins()]).toMatchObject([alike, [{ own: { id: own.id } }]])
    expect(await say('services', own.id, club.id, true, 'author')).toBe(403)
    expect(await say('services', own.id, own.id, true)).toBe(400)
    expect(await say('services', own.id, opened().refer.topic, true)).toBe(409)

    expect(await Promise.all([say('services', own.id, club.id, true), say('services', club.id, own.id, true)])).toEqual([200, 200])
    const apart = [
      { duplicates: [], different: [club.id] },
      { duplicates: [], different: [own.id] },
    ]
    expect([await both(), await twins()]).toEqual([apart, []])
    await read()
    expect([await both(), await twins()]).toEqual([apart, []])
    expect((await duplicatesOf('services', '', 'Tea club')).duplicates).toEqual(expect.arrayContaining([own.id, club.id]))

    expect(await say('services', club.id, own.id, false)).toBe(200)
    expect([await both(), await twins()]).toMatchObject([alike, [{ own: { id: own.id } }]])
    await opened().cms.payload.delete({ collection: 'services', id: own.id })
  })

  it('name two organisations that are not the same to nobody again either', async () => {
    const make = (name: string) => opened().cms.payload.create({ collection: 'organisations', data: { name, _status: 'published' } })
    const [one, other] = [await make('Riverside Carers'), await make('Riverside Carers Ltd')]
    expect((await duplicatesOf('organisations', one.id, one.name)).duplicates).toEqual([other.id])
    expect(await say('organisations', other.id, one.id, true)).toBe(200)
    expect(await duplicatesOf('organisations', one.id, one.name)).toEqual({ duplicates: [], different: [other.id] })
    for (const { id } of [one, other]) await opened().cms.payload.delete({ collection: 'organisations', id })
  })
}

/** What an editor decides about an organisation that a feed and the directory both have. */
export function keepsOurOrganisation({ opened, feed, read, server, entries: [club, choir, walks] }: Followed, council: { id: string; name: string }): void {
  const payload = () => opened().cms.payload
  const theirs = async () => payload().findByID({ collection: 'organisations', id: council.id, depth: 0 })
  const runBy = async ({ id }: { id: string }) => {
    const { organisation, _status } = await opened().read(id)
    return [organisation, _status]
  }
  const twins = async () => (await opened().post('/feeds/twins', { feed: feed().id })).json.twins
  const leaveOut = async (kept: string, role = 'editor') => (await opened().post('/organisations/leave-out', { entry: council.id, kept }, role)).status

  it('leave out an organisation of theirs for ours, whose services are ours from then on, until it is taken in again or ours is gone', async () => {
    await read()
    const ours = await payload().create({ collection: 'organisations', draft: true, data: { name: council.name } })
    expect(await twins()).toMatchObject([{ collection: 'organisations', entry: { id: council.id }, own: { id: ours.id } }])
    expect(await leaveOut(ours.id, 'author')).toBe(403)
    expect(await leaveOut(ours.id)).toBe(409)
    await payload().update({ collection: 'organisations', id: ours.id, data: { _status: 'published' } })
    expect(await leaveOut(ours.id)).toBe(200)
    expect(await theirs()).toMatchObject({ _status: 'draft', keptInstead: ours.id })
    expect(await Promise.all([club, choir, walks].map(runBy))).toEqual(Array(3).fill([ours.id, 'published']))

    const knitting = { ...walks, id: randomUUID(), name: 'Knitting' }
    server().services = [{ ...club, organization: { ...council, description: 'New words.' } }, choir, walks, knitting]
    expect(await read()).toMatchObject({ state: 'read', problems: [], added: 1, changed: 1 })
    expect(await theirs()).toMatchObject({ _status: 'draft', description: 'New words.' })
    expect(await Promise.all([club, knitting].map(runBy))).toEqual(Array(2).fill([ours.id, 'published']))
    const asked = { id: ours.id, name: council.name, website: '' }
    expect([await twins(), (await opened().post('/organisations/duplicates', asked)).json.duplicates]).toEqual([[], []])

    const takeIn = async (entry: string, role = 'editor') => (await opened().post('/organisations/take-in', { entry }, role)).status
    expect([await takeIn(council.id, 'author'), await takeIn(ours.id)]).toEqual([403, 409])
    expect(await takeIn(council.id)).toBe(200)
    await readDueFeeds(payload())
    expect(await theirs()).toMatchObject({ _status: 'published', keptInstead: null })
    expect(await Promise.all([club, knitting].map(runBy))).toEqual(Array(2).fill([council.id, 'published']))

    expect(await leaveOut(ours.id)).toBe(200)
    await payload().update({ collection: 'organisations', id: ours.id, data: { deletedAt: new Date().toISOString() } })
    server().services = [club, choir, walks]
    expect(await read()).toMatchObject({ state: 'read', problems: [] })
    expect([(await theirs())._status, await runBy(club)]).toEqual(['published', [council.id, 'published']])
    await payload().delete({ collection: 'organisations', id: ours.id, trash: true })
    expect(await theirs()).toMatchObject({ keptInstead: null })
  })

  it('do not leave out an organisation for one that would then be a part of itself, or for one that is not ours', async () => {
    const ours = await payload().create({ collection: 'organisations', data: { name: council.name, parent: council.id, _status: 'published' } })
    const other = await payload().create({ collection: 'organisations', data: { name: 'Carers Team', _status: 'published' } })
    expect(await leaveOut(council.id)).toBe(409)
    expect((await opened().post('/organisations/leave-out', { entry: ours.id, kept: other.id })).status).toBe(409)
    expect(await leaveOut(ours.id)).toBe(409)
    expect(await theirs()).toMatchObject({ _status: 'published', keptInstead: null })
    for (const { id } of [ours, other]) await payload().delete({ collection: 'organisations', id })
  })
}

/** What becomes of an entry of a feed that was merged into another of our own. */
export function standsStillOverMerged({ opened, feed, server, read, entries }: Followed, entry: (name: string) => Entry): void {
  it.each(['deletes it for good', 'restores it and lets them have it'])('stand still over an entry that was merged away, until an editor %s', async (how) => {
    const [kept, other] = [await opened().makeService({ name: `Sewing, ${how}` }), await opened().makeService({ name: `Sewing circle, ${how}` })]
    const seen = mergeState(await opened().read(kept.id, true), await opened().read(other.id, true))
    expect((await opened().post('/services/merge', { keep: kept.id, merge: other.id, take: [], seen })).status).toBe(200)
    server().services = [...entries, { ...entry('Sewing and tea'), id: other.id }]
    const problem = expect.stringContaining(`was merged into "${kept.name}"`) as string
    expect(await read()).toMatchObject({ state: 'stopped', problems: [{ record: `Sewing and tea (services/${other.id})`, problem }] })
    if (how === 'deletes it for good') await opened().cms.payload.delete({ collection: 'services', id: other.id, trash: true })
    else {
      await opened().cms.payload.update({ collection: 'services', id: other.id, trash: true, data: { deletedAt: null } })
      expect(await read()).toMatchObject({ state: 'stopped', problems: [{ problem: 'is an entry of our own, with the same id' }] })
      expect((await opened().post('/feeds/hand-over', { feed: feed().id })).status).toBe(200)
    }
    expect(await read()).toMatchObject({ state: 'read', problems: [] })
    expect(await opened().read(other.id)).toMatchObject({ name: 'Sewing and tea', _status: 'published', followedFrom: { url: feed().url } })
  })
}
