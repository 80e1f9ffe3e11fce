import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { makeReferred, smallestDocument, writtenCollections, type Referred } from './smallest-documents.ts'

/** What must be possible to delete for good on every database, whatever once referred to it. `cms` gives the CMS once it is open. */
export function deletesForGood(cms: () => Payload): void {
  let refer: Referred
  let person: string
  const makeOrganisation = (name: string, data: object = {}) =>
    cms().create({ collection: 'organisations', data: { ...smallestDocument.organisations(name, refer), ...data, _status: 'published' } as never, depth: 0 })

  beforeAll(async () => {
    refer = await makeReferred(cms())
    const editor = { name: 'Edith', email: 'edith@example.org', password: 'a long enough password', role: 'editor' as const }
    person = (await cms().create({ collection: 'users', data: editor })).id
  })

  it('deletes an organisation for good that others are part of, or were in an earlier version', async () => {
    const whole = await makeOrganisation('Whole')
    const part = await makeOrganisation('Part', { parent: whole.id })
    const left = await makeOrganisation('Left', { parent: whole.id })
    await cms().update({ collection: 'organisations', id: left.id, data: { parent: null } })
    await expect(cms().delete({ collection: 'organisations', id: whole.id, trash: true })).resolves.toMatchObject({ id: whole.id })
    expect(await cms().findByID({ collection: 'organisations', id: part.id, depth: 0 })).toMatchObject({ name: 'Part', parent: null, _status: 'published' })
    const { docs } = await cms().findVersions({ collection: 'organisations', where: { parent: { equals: left.id } }, depth: 0, sort: 'createdAt' })
    expect(docs.map(({ version }) => version)).toMatchObject([
      { name: 'Left', parent: null },
      { name: 'Left', parent: null },
    ])
  })

  it.each(writtenCollections)('deletes what somebody has open or had open for good: %s', async (collection) => {
    const { id } = await cms().create({ collection, draft: true, data: smallestDocument[collection](`Open ${collection}`, refer) })
    const lock = { document: { relationTo: collection, value: id }, user: { relationTo: 'users', value: person } }
    await cms().create({ collection: 'payload-locked-documents', data: { ...lock, globalSlug: null } as never })
    // Payload takes the lock away before it deletes; somebody may open the document in between.
    await expect(cms().db.deleteOne({ collection, where: { id: { equals: id } } })).resolves.toMatchObject({ id })
  })
}
