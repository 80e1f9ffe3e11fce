import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { mergeState } from '../../cms/merge/merge-entries.ts'
import type { Service } from '../../cms/payload-types.ts'
import { smallestDocument, words } from '../cms/smallest-documents.ts'
import { editedServices, planOf, withRow } from '../exchange/directory-sheet.ts'
import type { DirectoryCms } from './directory-cms.ts'

/** What merging two services does, on whichever database. */
export function mergesServices(opened: () => DirectoryCms): void {
  const seenBy = async (keep: Service, merge: Service): Promise<string> => mergeState(await opened().read(keep.id, true), await opened().read(merge.id, true))
  const merge = async (keep: Service, other: Service, take: string[] = [], role = 'editor', seen?: string) =>
    opened().post('/services/merge', { keep: keep.id, merge: other.id, take, seen: seen ?? (await seenBy(keep, other)) }, role)
  const location = async (name: string): Promise<string> => {
    const { payload } = opened().cms
    return (await payload.create({ collection: 'locations', data: { name, address: 'A street', kind: 'physical', _status: 'published' } })).id
  }

  it('keeps one service with what was taken from the other, the places of both, and the address and id of the other', async () => {
    const [here, there] = [await location('Here'), await location('There')]
    const kept = await opened().makeService({ locations: [here], offers: 'Tea.' })
    const idOfOld = randomUUID()
    const old = { formerSlugs: ['tea-of-old'], formerIds: [idOfOld] }
    const other = await opened().makeService({ locations: [here, there], offers: 'Tea and cake.', email: 'tea@provider.example', ...old })
    expect(await merge(kept, other, ['email'])).toMatchObject({ status: 200 })
    expect(await opened().read(kept.id)).toMatchObject({
      _status: 'published',
      offers: 'Tea.',
      email: 'tea@provider.example',
      locations: [here, there],
      formerSlugs: ['tea-of-old', other.slug],
      formerIds: [idOfOld, other.id],
    })
    await expect(opened().read(other.id)).rejects.toThrow()
    const { docs } = await opened().cms.payload.find({ collection: 'services', where: { id: { equals: other.id } }, trash: true })
    expect(docs).toMatchObject([{ name: other.name, slug: other.slug }])
    expect((await opened().cms.payload.countVersions({ collection: 'services', where: { parent: { equals: kept.id } } })).totalDocs).toBeGreaterThan(1)
  })

  it('does not come back with a spreadsheet that names the other: its row says which entry was kept, until the two are taken apart', async () => {
    const { payload } = opened().cms
    const [kept, other] = [await opened().makeService({ name: 'Night Sitters' }), await opened().makeService({ name: 'Sitters by Night' })]
    const sheet = await editedServices(payload, [])
    const row = withRow({ ...sheet, rows: sheet.rows.slice(0, 1) }, { Id: other.id, Name: other.name, 'Former web addresses': '' })
    expect(await planOf(payload, [row])).toMatchObject({ problems: [] })
    expect(await merge(kept, other)).toMatchObject({ status: 200 })
    const named = {
      record: 'services.csv, row 3',
      problem: `was merged into "Night Sitters", which has the web address "${kept.slug ?? ''}" and the id ${kept.id}`,
      remedy: expect.stringContaining('give it that id') as string,
    }
    expect(await planOf(payload, [row])).toMatchObject({ problems: [named] })
    await payload.update({ collection: 'services', id: other.id, trash: true, data: { deletedAt: null } })
    expect(await planOf(payload, [row])).toMatchObject({ problems: [] })
    await payload.delete({ collection: 'services', id: other.id })
    expect(await planOf(payload, [row])).toMatchObject({ problems: [named] })
  })

  it('leads over everything that referred to the other, published and in drafts, and names the one that stays once', async () => {
    const { payload } = opened().cms
    const [kept, other] = [await opened().makeService(), await opened().makeService()]
    const block = { blockType: 'contact', service: other.id, why: 'Ring.' }
    const parts = [{ title: 'Part', slug: 'part', body: [{ blockType: 'text', words: words('Words.') }, block] }]
    const data = {
      ...smallestDocument.guides(`Guide ${kept.id}`, opened().refer),
      parts,
      services: [other.id, kept.id],
      contacts: [{ service: other.id, why: 'Ring.' }],
    }
    const guide = await payload.create({ collection: 'guides', data: { ...data, _status: 'published' } as never, depth: 0 })
    await payload.update({ collection: 'guides', id: guide.id, draft: true, data: { title: 'Half a new title' } })
    const link = await opened().linkFor(other)
    const best = { ...smallestDocument['best-answers'](`Best ${kept.id}`, opened().refer), service: other.id, _status: 'published' }
    const answer = await payload.create({ collection: 'best-answers', data: best as never, depth: 0 })
    const choice = {
      ...smallestDocument.questions(`Question ${kept.id}`, opened().refer),
      kind: 'one',
      answers: [{ words: 'One', services: [other.id, kept.id] }],
    }
    const question = await payload.create({ collection: 'questions', data: choice as never, draft: true, depth: 0 })
    await payload.updateGlobal({ slug: 'site-settings', data: { urgentServices: [other.id] } })
    expect(await merge(kept, other)).toMatchObject({ status: 200 })
    const standing = await payload.findByID({ collection: 'guides', id: guide.id, depth: 0 })
    expect(standing).toMatchObject({ title: `Guide ${kept.id}`, services: [kept.id], contacts: [{ service: kept.id }], _status: 'published' })
    const draft = await payload.findByID({ collection: 'guides', id: guide.id, depth: 0, draft: true })
    expect(draft).toMatchObject({ title: 'Half a new title', services: [kept.id], contacts: [{ service: kept.id }] })
    for (const state of [standing, draft]) expect(JSON.stringify(state)).not.toContain(other.id)
    expect(await payload.findGlobal({ slug: 'site-settings', depth: 0 })).toMatchObject({ urgentServices: [kept.id] })
    expect(await payload.findByID({ collection: 'best-answers', id: answer.id, depth: 0 })).toMatchObject({ service: kept.id, _status: 'published' })
    const asked = await payload.findByID({ collection: 'questions', id: question.id, depth: 0, draft: true })
    expect(JSON.stringify(asked)).not.toContain(other.id)
    expect((await fetch(link)).status).toBe(404)
  })

  it('does nothing at all when a reference cannot be led over', async () => {
    const { payload } = opened().cms
    const [kept, other] = [await opened().makeService(), await opened().makeService()]
    const notice = { ...smallestDocument.notices('Closed', opened().refer), services: [other.id] }
    const { id } = await payload.create({ collection: 'notices', data: { ...notice, _status: 'published' } as never })
    // A published notice that lost what it needs is refused when it is saved anew.
    await payload.db.updateOne({ collection: 'notices', id, data: { ...notice, title: null, _status: 'published' } })
    expect((await merge(kept, other)).status).toBeGreaterThanOrEqual(400)
    expect(await opened().read(other.id)).toMatchObject({ _status: 'published', deletedAt: null })
    expect((await opened().read(kept.id)).formerSlugs ?? []).toEqual([])
    await payload.delete({ collection: 'notices', id })
  })

  it('is for editors, on two services as they were seen, of which the one that stays is published', async () => {
    const [kept, other] = [await opened().makeService(), await opened().makeService()]
    expect((await merge(kept, other, [], 'author')).status).toBe(403)
    expect((await merge(kept, kept)).status).toBe(409)
    const seen = await seenBy(kept, other)
    await opened().cms.payload.update({ collection: 'services', id: kept.id, data: { offers: 'Coffee.' } })
    expect((await merge(kept, other, [], 'editor', seen)).status).toBe(409)
    const draft = await opened().cms.payload.create({ collection: 'services', draft: true, data: { name: 'Only a draft' } })
    expect((await merge(draft, other)).json.errors?.[0]?.message).toContain('Publish it first')
    expect(await opened().read(other.id)).toMatchObject({ _status: 'published' })
  })
}
