import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMails } from '../../cms/mail/send-mails.ts'
import { uncheckedServices } from '../../cms/upkeep/leaving-services.ts'
import { tellEditors } from '../../cms/upkeep/tell-editors.ts'
import { tellOfSilence } from '../../cms/upkeep/tell-of-silence.ts'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'

let directory: DirectoryCms
beforeAll(async () => {
  directory = await startDirectoryCms()
  await directory.cms.payload.updateGlobal({ slug: 'site-settings', data: { dropAfterMonths: 6 } })
})
afterAll(() => directory.stop())
beforeEach(() => void directory.mail.mails.splice(0))

const dueOn = (day: string, data: object = {}) => directory.makeService({ checkedOn: '2025-01-01T12:00:00.000Z', nextCheck: `${day}T12:00:00.000Z`, ...data })
const textsFor = (role: string): string[] =>
  directory.mail.mails.filter(({ to }) => to?.[0]?.address === `${role}@example.org`).map(({ subject, text }) => `${subject ?? ''}\n${text ?? ''}`)

describe('what nobody checked', () => {
  it('is told with the day on which it leaves the lists, and leaves no sooner', async () => {
    const soon = await dueOn('2026-06-10')
    const gone = await dueOn('2026-05-24')
    const late = await dueOn('2026-10-01')
    const { overdue, leaving, left } = await uncheckedServices(directory.cms.payload, '2026-11-25')
    expect(overdue.map(({ id }) => id)).toEqual([gone.id, soon.id, late.id])
    expect(leaving).toMatchObject([{ service: { id: soon.id }, lastDay: '2026-12-10' }])
    expect(left.map(({ id }) => id)).toEqual([gone.id])
    await tellEditors(directory.cms.payload, '2026-11-25')
    await sendMails(directory.cms.payload)
    expect(textsFor('editor')[0]).toContain(`${soon.name}: was to be checked by 10 June 2026, leaves the lists after 10 December 2026`)
    expect(textsFor('editor')[0]).toContain(`${gone.name}: was to be checked by 24 May 2026, has left the lists`)
  })

  it('is told on the day after it was due, once, to its owner or else the editors, with what the provider was asked', async () => {
    const author = directory.people.get('author')
    const asked = await dueOn('2031-03-10')
    const owned = await dueOn('2031-03-10', { owner: author })
    await directory.linkFor(asked)
    directory.mail.mails.splice(0)
    for (const day of ['2031-03-10', '2031-03-11', '2031-03-11', '2031-03-12', '2031-03-20']) await tellOfSilence(directory.cms.payload, day)
    await sendMails(directory.cms.payload)
    expect(textsFor('editor')).toEqual([expect.stringContaining(`Nobody has confirmed it: ${asked.name}`)])
    expect(textsFor('editor')[0]).toContain('has not answered')
    expect(textsFor('author')).toEqual([expect.stringContaining(`${owned.name}: nobody has asked the provider`)])
    expect(textsFor('viewer')).toEqual([])
  })

  it('is asked about in one go, one mail each', async () => {
    const services = [await dueOn('2032-01-01'), await dueOn('2032-01-01')]
    const { status, json } = await directory.post('/services/ask-providers', { services: services.map(({ id }) => id) })
    expect([status, json.asked?.map(({ isAsked }) => isAsked)]).toEqual([200, [true, true]])
    await sendMails(directory.cms.payload)
    expect(directory.mail.mails).toHaveLength(2)
  })
})

describe('a service that is written twice', () => {
  it('is named with the reasons, to those who may write, and is no duplicate of itself', async () => {
    const place = await directory.cms.payload.create({
      collection: 'locations',
      data: { name: 'Hall', address: 'A street', kind: 'physical', postcode: 'DT1 1XJ' },
    })
    const phones = [{ kind: 'phone', number: '01632 960111' }]
    const known = await directory.makeService({ name: 'Northmoor Memory Café', phones, locations: [place.id] })
    // Somebody has only just begun this one.
    await directory.cms.payload.create({ collection: 'services', draft: true, data: { phones: [{ kind: 'phone' }] } as never })
    const asked = { id: '', name: 'Northmoor memory cafe', phones: ['01632960111'], website: '', locations: [place.id] }
    const { status, json } = await directory.post('/services/duplicates', asked, 'author')
    expect([status, json.duplicates]).toEqual([
      200,
      [{ id: known.id, name: known.name, reasons: ['It has the same name', 'It has the same phone number', 'It has the same postcode'] }],
    ])
    expect((await directory.post('/services/duplicates', { ...asked, id: known.id })).json.duplicates).toEqual([])
    expect((await directory.post('/services/duplicates', asked, 'viewer')).status).toBe(403)
  })
})

describe('an email that was given up', () => {
  it('goes out when an editor sends it again, and not for anybody else', async () => {
    const { payload } = directory.cms
    const letter = { subject: 'Hello', paragraphs: ['Hello'] }
    const { id } = await payload.create({
      collection: 'mails',
      data: { key: 'given up', to: 'pat@provider.example', subject: 'Hello', letter, state: 'failed', attempts: 9, lastError: 'connect ECONNREFUSED' },
    })
    for (const role of ['author', 'viewer']) expect((await directory.post('/mails/try-again', { mails: [id] }, role)).status).toBe(403)
    expect((await directory.post('/mails/try-again', { mails: [id] })).status).toBe(200)
    await sendMails(payload)
    expect(directory.mail.mails).toMatchObject([{ subject: 'Hello' }])
    expect(await payload.findByID({ collection: 'mails', id })).toMatchObject({ state: 'sent', attempts: 1, lastError: null })
  })
})
