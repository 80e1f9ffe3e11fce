import type { CollectionSlug, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../cms/access/roles.ts'
import type { User } from '../../cms/payload-types.ts'
import { openTestCms, type TestCms } from './open-test-cms.ts'
import { makeReferred, pictureData, pictureFile, smallestDocument, writtenCollections, type Referred, type WrittenCollection } from './smallest-documents.ts'

type Who = Role | 'public'
const people: Who[] = roles.map((role) => role.value)
const everyone: Who[] = ['public', ...people]
const writers: Who[] = ['admin', 'editor', 'author']
const editors: Who[] = ['admin', 'editor']

let cms: TestCms
let refer: Referred
const users = new Map<Who, TypedUser>()
let number = 0

beforeAll(async () => {
  cms = await openTestCms()
  for (const role of ['admin', 'editor', 'author', 'viewer'] as const) {
    const user = await cms.payload.create({
      collection: 'users',
      data: { name: role, email: `${role}@example.org`, password: 'a long enough password', role },
    })
    users.set(role, { ...user, collection: 'users' })
  }
  refer = await makeReferred(cms.payload)
})
afterAll(() => cms.close())

/** What any call of Payload's Local API takes to act as somebody. */
const as = (who: Who) => ({ overrideAccess: false as const, user: users.get(who) ?? null })
const uniqueName = (who: string) => `By ${who} ${++number}`

/** Who of everyone may do it: tried, not asked. */
async function whoMay(attempt: (who: Who) => Promise<unknown>): Promise<Who[]> {
  const allowed: Who[] = []
  for (const who of everyone) {
    const result = await attempt(who).catch(() => false)
    if (result !== false) allowed.push(who)
  }
  return allowed
}

function make(collection: WrittenCollection, status: 'draft' | 'published'): Promise<{ id: string }> {
  const data = { ...smallestDocument[collection](uniqueName('us'), refer), _status: status }
  return easyReadGuide(collection, data).then((whole) => cms.payload.create({ collection, data: whole as never }))
}

/** An easy read needs its guide. */
async function easyReadGuide(collection: WrittenCollection, data: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (collection !== 'easy-reads') return data
  const guide = await cms.payload.create({
    collection: 'guides',
    data: { ...smallestDocument.guides(uniqueName('guide'), refer), _status: 'published' } as never,
  })
  return { ...data, slug: undefined, guide: guide.id }
}

describe.each(writtenCollections)('%s', (collection) => {
  it('is read by the public only when it is published', async () => {
    const draft = await make(collection, 'draft')
    const published = await make(collection, 'published')
    expect(await whoMay((who) => cms.payload.findByID({ collection, id: draft.id, ...as(who) }))).toEqual(people)
    expect(await whoMay((who) => cms.payload.findByID({ collection, id: draft.id, draft: true, ...as(who) }))).toEqual(people)
    expect(await whoMay((who) => cms.payload.findByID({ collection, id: published.id, ...as(who) }))).toEqual(everyone)
  })

  it('shows the public the published words while a draft is being written', async () => {
    const { id } = await make(collection, 'published')
    await cms.payload.update({ collection, id, draft: true, data: { notes: 'canary', slug: `canary-${number}` } })
    for (const draft of [true, false]) {
      const { docs } = await cms.payload.find({ collection, where: { id: { equals: id } }, draft, ...as('public') })
      expect(JSON.stringify(docs)).not.toContain('canary')
    }
    expect(await whoMay((who) => cms.payload.findVersions({ collection, where: { parent: { equals: id } }, ...as(who) }))).toEqual(people)
  })

  it('is written by writers and published by editors', async () => {
    const create = (status: 'draft' | 'published') => async (who: Who) => {
      const data = await easyReadGuide(collection, { ...smallestDocument[collection](uniqueName(who), refer), _status: status })
      return cms.payload.create({ collection, data: data as never, draft: status === 'draft', ...as(who) })
    }
    expect(await whoMay(create('draft'))).toEqual(writers)
    expect(await whoMay(create('published'))).toEqual(editors)

    const draft = await make(collection, 'draft')
    expect(await whoMay((who) => cms.payload.update({ collection, id: draft.id, draft: true, data: { notes: who }, ...as(who) }))).toEqual(writers)
    expect(await whoMay((who) => cms.payload.update({ collection, id: draft.id, data: { _status: 'published' } as never, ...as(who) }))).toEqual(editors)
  })

  it('is changed, taken down, binned and restored by editors once it is published', async () => {
    const { id } = await make(collection, 'published')
    const change = (data: object) => (who: Who) => cms.payload.update({ collection, id, data: data, trash: true, ...as(who) })
    expect(await whoMay(change({ notes: 'changed' }))).toEqual(editors)
    expect(await whoMay(change({ _status: 'draft' }))).toEqual(editors)
    expect(await whoMay(change({ deletedAt: new Date().toISOString() }))).toEqual(editors)
    expect(await whoMay((who) => cms.payload.findByID({ collection, id, trash: true, ...as(who) }))).toEqual(people)
    expect(await whoMay(change({ deletedAt: null, _status: 'published' }))).toEqual(editors)

    const versions = await cms.payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 1 })
    const version = versions.docs[0]?.id ?? ''
    expect(await whoMay((who) => cms.payload.restoreVersion({ collection, id: version, ...as(who) }))).toEqual(editors)
    expect(
      await whoMay((who) =>
        cms.payload.update({ collection, where: { id: { equals: id } }, data: { notes: 'all' }, ...as(who) }).then(({ docs }) => docs.length > 0),
      ),
    ).toEqual(editors)
  })

  it('is deleted for good by editors', async () => {
    const deleted: Who[] = []
    for (const who of everyone) {
      const { id } = await make(collection, 'draft')
      await cms.payload.delete({ collection, id, ...as(who) }).then(
        () => deleted.push(who),
        () => undefined,
      )
    }
    expect(deleted).toEqual(editors)
  })

  it('keeps owner and notes from the public', async () => {
    const { id } = await make(collection, 'published')
    await cms.payload.update({ collection, id, data: { notes: 'canary', owner: users.get('editor')?.id } as never })
    expect(await cms.payload.findByID({ collection, id, ...as('public') })).not.toMatchObject({ notes: 'canary' })
    expect(JSON.stringify(await cms.payload.findByID({ collection, id, depth: 2, ...as('public') }))).not.toMatch(/canary|editor@example\.org|"owner"/)
    await expect(cms.payload.find({ collection, where: { notes: { equals: 'canary' } }, ...as('public') })).rejects.toThrow()
  })
})

describe('what is private', () => {
  it('is the consent of a story, the provider’s own contact and what checkers said', async () => {
    const story = await make('stories', 'published')
    expect(JSON.stringify(await cms.payload.findByID({ collection: 'stories', id: story.id, ...as('public') }))).not.toContain('Joanna')

    const service = await make('services', 'published')
    await cms.payload.update({ collection: 'services', id: service.id, data: { providerContact: { name: 'Canary' } } })
    expect(JSON.stringify(await cms.payload.findByID({ collection: 'services', id: service.id, ...as('public') }))).not.toContain('Canary')

    const easyRead = await make('easy-reads', 'published')
    await cms.payload.update({ collection: 'easy-reads', id: easyRead.id, data: { checkedBy: { notes: 'Canary' } } })
    expect(JSON.stringify(await cms.payload.findByID({ collection: 'easy-reads', id: easyRead.id, ...as('public') }))).not.toContain('Canary')
  })

  it('is everything about people', async () => {
    const id = users.get('editor')?.id ?? ''
    expect(await whoMay((who) => cms.payload.findByID({ collection: 'users', id, ...as(who) }))).toEqual(people)
    const seen = await cms.payload.findByID({ collection: 'users', id, ...as('author') })
    expect(seen).toMatchObject({ name: 'editor' })
    expect(seen).not.toHaveProperty('email')
  })

  it('is every private file', async () => {
    const pdf = pictureFile('consent.png', '', 'image/png')
    const { data } = await import('sharp').then(({ default: sharp }) =>
      sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
        .png()
        .toBuffer({ resolveWithObject: true }),
    )
    const file = await cms.payload.create({ collection: 'media', data: { title: 'Consent' }, file: { ...pdf, data, size: data.length } })
    expect(await whoMay((who) => cms.payload.findByID({ collection: 'media', id: file.id, ...as(who) }))).toEqual(people)
    expect(
      await whoMay((who) => cms.payload.create({ collection: 'media', data: { title: who }, file: { ...pdf, data, size: data.length }, ...as(who) })),
    ).toEqual(writers)
  })
})

describe('people', () => {
  it('are made by admins', async () => {
    const data = (who: Who) => ({ name: 'New', email: `new-by-${who}@example.org`, password: 'a long enough password', role: 'viewer' }) as never
    expect(await whoMay((who) => cms.payload.create({ collection: 'users', data: data(who), ...as(who) }))).toEqual(['admin'])
  })

  it('change themselves, but not what they may do', async () => {
    const author = users.get('author')
    const changed = await cms.payload.update({ collection: 'users', id: author?.id ?? '', data: { name: 'Author', role: 'admin' }, ...as('author') })
    expect(changed).toMatchObject({ name: 'Author', role: 'author' } satisfies Partial<User>)
    expect(await whoMay((who) => cms.payload.update({ collection: 'users', id: users.get('viewer')?.id ?? '', data: { name: 'viewer' }, ...as(who) }))).toEqual(
      ['admin', 'viewer'],
    )
  })

  it('always include an admin', async () => {
    const id = users.get('admin')?.id ?? ''
    await expect(cms.payload.update({ collection: 'users', id, data: { role: 'editor' } })).rejects.toThrow(/only admin/)
    await expect(cms.payload.delete({ collection: 'users', id })).rejects.toThrow(/only admin/)
  })
})

describe('the rest', () => {
  it('has pictures that the public reads, writers add and editors remove', async () => {
    expect(await whoMay((who) => cms.payload.findByID({ collection: 'pictures', id: refer.picture, ...as(who) }))).toEqual(everyone)
    expect(
      await whoMay((who) => cms.payload.create({ collection: 'pictures', data: { ...pictureData, title: uniqueName(who) }, file: pictureFile(), ...as(who) })),
    ).toEqual(writers)
    const binned = await cms.payload.create({
      collection: 'pictures',
      data: { ...pictureData, title: uniqueName('bin'), deletedAt: new Date().toISOString() },
      file: pictureFile(),
    })
    expect(await whoMay((who) => cms.payload.findByID({ collection: 'pictures', id: binned.id, trash: true, ...as(who) }))).toEqual(people)
    expect(
      await whoMay((who) => cms.payload.update({ collection: 'pictures', id: refer.picture, data: { deletedAt: null, title: 'Dot' }, ...as(who) })),
    ).toEqual(writers)
  })

  it.each([
    ['update-requests', { summary: 'S', changes: 'C' }, editors],
    ['feedback', { page: '/', kind: 'other' }, editors],
    ['search-gaps', { words: 'w', times: 1, lastSeen: new Date().toISOString() }, editors],
    ['publications', { state: 'live', startedAt: new Date().toISOString() }, []],
  ] as [CollectionSlug, Record<string, unknown>, Who[]][])('has %s that only people see', async (collection, data, makers) => {
    const { id } = await cms.payload.create({ collection, data: data as never })
    expect(await whoMay((who) => cms.payload.findByID({ collection, id, ...as(who) }))).toEqual(people)
    expect(await whoMay((who) => cms.payload.create({ collection, data: data as never, ...as(who) }))).toEqual(makers)
  })

  it('has site settings that everyone reads and editors change', async () => {
    expect(await whoMay((who) => cms.payload.findGlobal({ slug: 'site-settings', ...as(who) }))).toEqual(everyone)
    const service = await make('services', 'published')
    const data = {
      name: 'W',
      strapline: 's',
      area: 'A',
      address: 'https://example.org',
      language: 'en-GB' as const,
      publisher: 'P',
      helpService: service.id,
      urgentServices: [service.id],
    }
    expect(await whoMay((who) => cms.payload.updateGlobal({ slug: 'site-settings', data, ...as(who) }))).toEqual(editors)
  })
})
