import { expect, it } from 'vitest'
import { exportDirectory } from '../../cms/directory-import/export-directory.ts'
import { mergeState } from '../../cms/merge/merge-entries.ts'
import type { Organisation } from '../../cms/payload-types.ts'
import { editedServices, planOf, withRow } from '../exchange/directory-sheet.ts'
import type { DirectoryCms } from './directory-cms.ts'

/** What merging two organisations does, on whichever database. */
export function mergesOrganisations(opened: () => DirectoryCms): void {
  const payload = () => opened().cms.payload
  const read = async (id: string, draft = false): Promise<Organisation> => payload().findByID({ collection: 'organisations', id, depth: 0, draft })
  let number = 0
  const make = async (data: Partial<Organisation> = {}): Promise<Organisation> =>
    payload().create({ collection: 'organisations', data: { name: `Carers Hub ${++number}`, ...data, _status: 'published' } as never, depth: 0 })
  const merge = async (keep: Organisation, other: Organisation, take: string[] = [], role = 'editor') => {
    const seen = mergeState(await read(keep.id, true), await read(other.id, true))
    return opened().post('/organisations/merge', { keep: keep.id, merge: other.id, take, seen }, role)
  }

  it('keeps one organisation with what was taken from the other, the numbers of both, and the address and id of the other', async () => {
    const numbers = (...list: string[]) => list.map((identifier) => ({ scheme: 'GB-CHC', identifier }))
    const kept = await make({ description: 'A charity.', identifiers: numbers('1') })
    const other = await make({ description: 'A hub.', website: 'https://hub.example', identifiers: numbers('1', '2'), formerSlugs: ['hub-of-old'] })
    expect((await merge(kept, other, [], 'author')).status).toBe(403)
    expect(await merge(kept, other, ['website'])).toMatchObject({ status: 200 })
    expect(await read(kept.id)).toMatchObject({
      _status: 'published',
      description: 'A charity.',
      website: 'https://hub.example',
      identifiers: numbers('1', '2'),
      formerSlugs: ['hub-of-old', other.slug],
      formerIds: [other.id],
    })
    const { docs } = await payload().find({ collection: 'organisations', where: { id: { equals: other.id } }, trash: true })
    expect(docs).toMatchObject([{ name: other.name, slug: other.slug, deletedAt: expect.any(String) as string }])
  })

  it('is known by the name of the other when a spreadsheet names that, and a new one like it is told', async () => {
    const [kept, other] = [await make({ name: 'Southvale Carers' }), await make({ name: 'Southvale Care CIC' })]
    await opened().makeService()
    expect(await merge(kept, other)).toMatchObject({ status: 200 })
    const sheet = await editedServices(payload(), [])
    expect(await planOf(payload(), [withRow(sheet, { Name: 'Tea Club', Organisation: other.name })])).toMatchObject({
      problems: [],
      changes: [{ collection: 'services', after: { record: { name: 'Tea Club', organisation: kept.slug } } }],
    })
    expect(await planOf(payload(), [withRow(sheet, { Name: 'Tea Club', Organisation: other.id })])).toMatchObject({
      changes: [{ after: { record: { organisation: kept.slug } } }],
    })
    const organisations = (await exportDirectory(payload())).filter(({ name }) => name === 'Organisations')
    const { changes, warnings } = await planOf(payload(), [
      withRow(organisations[0]!, { Name: 'The Southvale Carers Ltd', Website: '', 'Official numbers': '' }),
    ])
    expect(changes).toMatchObject([{ collection: 'organisations', kind: 'added' }])
    expect(warnings).toMatchObject([{ field: 'organisation', problem: expect.stringContaining('may be "Southvale Carers"') as string }])
  })

  it('moves its services, published and in drafts, what is part of it, links to it, and what readers said about its page', async () => {
    const [kept, other] = [await make(), await make()]
    const service = await opened().makeService({ organisation: other.id })
    const changing = await opened().makeService({ organisation: kept.id })
    await payload().update({ collection: 'services', id: changing.id, draft: true, data: { organisation: other.id, offers: 'Half new.' } })
    const branch = await make({ parent: other.id })
    const page = `/organisations/${other.slug ?? ''}/`
    const said = await payload().create({ collection: 'feedback', data: { page, kind: 'thanks', state: 'new' } as never })
    const request = await payload().create({
      collection: 'update-requests',
      data: { page, changes: 'It moved.', summary: 'Moved', kind: 'suggestion', state: 'new' },
    })
    expect(await merge(kept, other)).toMatchObject({ status: 200 })
    expect(await opened().read(service.id)).toMatchObject({ organisation: kept.id, _status: 'published' })
    expect(await opened().read(changing.id)).toMatchObject({ organisation: kept.id, offers: changing.offers, _status: 'published' })
    expect(await opened().read(changing.id, true)).toMatchObject({ organisation: kept.id, offers: 'Half new.', _status: 'draft' })
    expect(await read(branch.id)).toMatchObject({ parent: kept.id })
    const now = `/organisations/${kept.slug ?? ''}/`
    expect(await payload().findByID({ collection: 'feedback', id: said.id })).toMatchObject({ page: now })
    expect(await payload().findByID({ collection: 'update-requests', id: request.id })).toMatchObject({ page: now })
  })

  it('never makes an organisation a part of itself', async () => {
    const other = await make()
    const kept = await make({ parent: other.id })
    expect(await merge(kept, other)).toMatchObject({ status: 200 })
    expect(await read(kept.id)).toMatchObject({ parent: null, formerIds: [other.id] })

    const top = await make()
    const between = await make({ parent: top.id })
    const bottom = await make({ parent: between.id })
    expect(await merge(bottom, top)).toMatchObject({ status: 409, json: { errors: [{ message: expect.stringContaining('a part of itself') as string }] } })
    expect(await read(top.id)).toMatchObject({ _status: 'published', deletedAt: null })
    expect(await read(between.id)).toMatchObject({ parent: top.id })
  })

  it('names organisations that may be the same while one is written', async () => {
    const known = await make({ name: 'Northmoor Sitters', website: 'https://sitters.example' })
    const asked = { id: '', name: 'The Sitting Charity', website: 'sitters.example', email: '', identifiers: [] }
    expect(await opened().post('/organisations/duplicates', asked, 'author')).toMatchObject({
      status: 200,
      json: { duplicates: [{ id: known.id, name: known.name, reasons: ['It has the same website'] }] },
    })
    expect((await opened().post('/organisations/duplicates', asked, 'viewer')).status).toBe(403)
  })
}
