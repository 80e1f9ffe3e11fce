import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ukDay } from '../../content/uk-day.ts'
import { sendMails } from '../../cms/mail/send-mails.ts'
import type { Service, UpdateRequest } from '../../cms/payload-types.ts'
import { reviewLines, stateOf } from '../../cms/update-requests/review-lines.ts'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'
import { visitor } from './visitor.ts'

let directory: DirectoryCms
beforeAll(async () => {
  directory = await startDirectoryCms()
})
afterAll(() => directory.stop())
beforeEach(() => void directory.mail.mails.splice(0))

const onlyRequest = async (service: string): Promise<UpdateRequest> => {
  const [request] = await directory.requestsOf(service)
  if (!request) throw new Error('There is no request')
  return request
}

async function sendChanges(service: Service, changes: Record<string, string | string[]>): Promise<void> {
  const link = `${await directory.linkFor(service)}/change`
  const { look, send } = visitor()
  const answer = await send(link, (await look(link)).fields, changes)
  expect(answer.headers.get('location')).toBe('../../thanks/changed')
}

/** The record's state, as the editor's screen sends it back. */
const seenBy = async (service: string): Promise<string> => stateOf(await directory.read(service))

describe('changes from a provider', () => {
  it('say what is wrong with all fields at once, and lose nothing that was typed', async () => {
    const service = await directory.makeService()
    const link = `${await directory.linkFor(service)}/change`
    const { look, send } = visitor()
    const answer = await send(link, (await look(link)).fields, {
      'f-name': '',
      'f-website': 'www.x',
      'f-phones-1-number': 'ring us',
      'f-offers': '<b>Tea</b>\n& cake',
    })
    expect(answer.status).toBe(422)
    for (const field of ['f-name', 'f-website', 'f-phones-1-number']) expect(answer.html).toContain(`href="#${field}"`)
    expect(answer.fields.get('f-website')).toEqual(['www.x'])
    expect(answer.html).toContain('&#x3C;b>Tea')
    expect(await directory.requestsOf(service.id)).toEqual([])
    expect((await send(link, answer.fields, { 'f-name': 'New', 'f-website': 'https://x.example/', 'f-phones-1-number': '01632 960346' })).status).toBe(303)
    expect((await onlyRequest(service.id)).differences).toHaveLength(4)
  })

  it('go in one by one as an editor ticks them, and the provider is told', async () => {
    const service = await directory.makeService()
    await sendChanges(service, { 'f-offers': 'Tea and company.', 'f-phones-1-number': '01632 960999', 'f-cost-note': '£2 for tea.' })
    expect((await directory.read(service.id)).offers).toBe('Help.')
    const request = await onlyRequest(service.id)
    directory.mail.mails.splice(0)
    const decision = { accept: ['offers', 'cost.note'], note: 'We rang the number and nobody answered.', seen: await seenBy(service.id) }
    expect((await directory.post(`/update-requests/${request.id}/decide`, decision, 'viewer')).status).toBe(403)
    expect((await directory.post(`/update-requests/${request.id}/decide`, decision)).json).toEqual({ state: 'part' })
    expect(await directory.read(service.id)).toMatchObject({
      offers: 'Tea and company.',
      cost: { kind: 'free', note: '£2 for tea.' },
      phones: [{ number: '01632 960345' }],
      _status: 'published',
    })
    expect((await directory.read(service.id)).checkedOn.slice(0, 10)).toBe(ukDay())
    await sendMails(directory.cms.payload)
    expect(directory.mail.mails[0]?.text).toContain('We rang the number and nobody answered.')
    expect(directory.mail.mails[0]?.text).toContain('- Phone numbers: not changed')
    expect((await directory.post(`/update-requests/${request.id}/decide`, decision)).status).toBe(409)
  })

  it('never overwrite what changed meanwhile, and are told so', async () => {
    const service = await directory.makeService()
    await sendChanges(service, { 'f-offers': 'Tea.' })
    const request = await onlyRequest(service.id)
    const before = await seenBy(service.id)
    await directory.cms.payload.update({ collection: 'services', id: service.id, data: { offers: 'Coffee.' } })
    const stale = await directory.post(`/update-requests/${request.id}/decide`, { accept: ['offers'], note: '', seen: before })
    expect(stale.status).toBe(409)
    expect((await directory.read(service.id)).offers).toBe('Coffee.')
    expect(reviewLines(request, await directory.read(service.id))).toMatchObject([{ before: ['Help.'], after: ['Tea.'], now: ['Coffee.'] }])
    expect((await directory.post(`/update-requests/${request.id}/decide`, { accept: ['offers'], note: '', seen: await seenBy(service.id) })).json).toEqual({
      state: 'done',
    })
    expect((await directory.read(service.id)).offers).toBe('Tea.')
  })

  it('leave a draft that somebody is working on as it is, but for the change', async () => {
    const service = await directory.makeService()
    await directory.cms.payload.update({ collection: 'services', id: service.id, draft: true, data: { whoFor: 'Half a sentence' } })
    await sendChanges(service, { 'f-offers': 'Tea.' })
    const request = await onlyRequest(service.id)
    await directory.post(`/update-requests/${request.id}/decide`, { accept: ['offers'], note: '', seen: await seenBy(service.id) })
    expect(await directory.read(service.id)).toMatchObject({ offers: 'Tea.', whoFor: 'Carers.', _status: 'published' })
    expect(await directory.read(service.id, true)).toMatchObject({ offers: 'Tea.', whoFor: 'Half a sentence', _status: 'draft' })
  })

  it('that an author accepts wait as a draft, open and untold, until an editor accepts them', async () => {
    const service = await directory.makeService()
    await sendChanges(service, { 'f-offers': 'Tea.' })
    const request = await onlyRequest(service.id)
    const decision = { accept: ['offers'], note: 'Thank you.', seen: await seenBy(service.id) }
    directory.mail.mails.splice(0)
    expect((await directory.post(`/update-requests/${request.id}/decide`, decision, 'author')).json).toEqual({ state: 'checking' })
    expect((await directory.read(service.id)).offers).toBe('Help.')
    expect((await directory.read(service.id, true)).offers).toBe('Tea.')
    await sendMails(directory.cms.payload)
    expect(directory.mail.mails).toEqual([])
    expect(await onlyRequest(service.id)).toMatchObject({ state: 'checking', decision: 'Thank you.', decidedBy: null, accepted: ['offers'] })
    expect((await directory.post(`/update-requests/${request.id}/decide`, decision)).json).toEqual({ state: 'done' })
    expect(await directory.read(service.id)).toMatchObject({ offers: 'Tea.', _status: 'published' })
    await sendMails(directory.cms.payload)
    expect(directory.mail.mails).toMatchObject([{ text: expect.stringContaining('We have made all your changes.') as string }])
  })

  it('that are only in words are done when an editor says so, and the provider has checked the rest', async () => {
    const service = await directory.makeService()
    await sendChanges(service, { words: 'We have moved to Lowbeck.' })
    const request = await onlyRequest(service.id)
    expect([request.changes, request.differences]).toEqual(['We have moved to Lowbeck.', []])
    directory.mail.mails.splice(0)
    const decision = { accept: [], note: '', seen: await seenBy(service.id), isDone: true }
    expect((await directory.post(`/update-requests/${request.id}/decide`, decision)).json).toEqual({ state: 'done' })
    expect((await directory.read(service.id)).checkedOn.slice(0, 10)).toBe(ukDay())
    await sendMails(directory.cms.payload)
    expect(directory.mail.mails[0]?.text).toContain('We have made all your changes.')
  })

  it('that are only in words can be refused', async () => {
    const service = await directory.makeService()
    await sendChanges(service, { words: 'Say that we are the best.' })
    const request = await onlyRequest(service.id)
    const decision = { accept: [], note: 'We do not rank services.', seen: await seenBy(service.id) }
    expect((await directory.post(`/update-requests/${request.id}/decide`, decision)).json).toEqual({ state: 'declined' })
    expect((await directory.read(service.id)).checkedOn).toBe(service.checkedOn)
  })
})

describe('ages and languages', () => {
  it('are asked with the rest, judged together, and go in as an editor ticks them', async () => {
    const service = await directory.makeService({ languages: ['pl'], maximumAge: 25 })
    const link = `${await directory.linkFor(service)}/change`
    const { look, send } = visitor()
    const page = await look(link)
    expect([page.fields.get('f-maximumAge'), page.fields.get('f-languages')]).toEqual([['25'], ['pl']])
    const refused = await send(link, page.fields, { 'f-minimumAge': '30' })
    expect(refused.html).toContain('href="#f-minimumAge"')
    expect((await send(link, refused.fields, { 'f-minimumAge': 'old' })).status).toBe(422)
    expect((await send(link, refused.fields, { 'f-minimumAge': '16', 'f-maximumAge': '', 'f-languages': ['pl', 'ur'] })).status).toBe(303)
    const request = await onlyRequest(service.id)
    const decision = { accept: ['minimumAge', 'maximumAge', 'languages'], note: '', seen: await seenBy(service.id) }
    expect((await directory.post(`/update-requests/${request.id}/decide`, decision)).json).toEqual({ state: 'done' })
    expect(await directory.read(service.id)).toMatchObject({ minimumAge: 16, maximumAge: null, languages: ['pl', 'ur'] })
  })
})
