import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ukDay } from '../../content/uk-day.ts'
import { openLink } from '../../cms/check-links/open-link.ts'
import { queueMail } from '../../cms/mail/queue-mail.ts'
import { sendMails } from '../../cms/mail/send-mails.ts'
import { remindProviders } from '../../cms/upkeep/remind-providers.ts'
import { tellEditors } from '../../cms/upkeep/tell-editors.ts'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'
import { visitor } from './visitor.ts'

let directory: DirectoryCms
beforeAll(async () => {
  directory = await startDirectoryCms()
})
afterAll(() => directory.stop())
beforeEach(() => void directory.mail.mails.splice(0))

describe('asking a provider', () => {
  it('sends one mail with a link to the private contact, and keeps no link', async () => {
    const service = await directory.makeService()
    const link = await directory.linkFor(service)
    expect(directory.mail.mails).toHaveLength(1)
    expect(directory.mail.mails[0]).toMatchObject({ subject: `Is this still right? ${service.name}`, to: [{ address: service.providerContact?.email }] })
    expect(directory.mail.mails[0]?.html).not.toMatch(/<img|<script|src=/)
    const token = link.split('/').at(-1) ?? ''
    const kept = await Promise.all(
      (['check-links', 'mails', 'update-requests'] as const).map((collection) => directory.cms.payload.find({ collection, pagination: false })),
    )
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  it('asks once a day at most, only those who have a contact, and never for somebody who may not write', async () => {
    const service = await directory.makeService()
    const silent = await directory.makeService({ providerContact: { name: 'Nobody' } })
    const body = { services: [service.id, silent.id] }
    expect((await directory.post('/services/ask-providers', body)).json.asked).toMatchObject([{ isAsked: true }, { isAsked: false }])
    expect((await directory.post('/services/ask-providers', body)).json.asked).toMatchObject([{ isAsked: false }, { isAsked: false }])
    expect((await directory.post('/services/ask-providers', body, 'viewer')).status).toBe(403)
    expect((await directory.cms.payload.count({ collection: 'check-links', where: { service: { in: body.services } } })).totalDocs).toBe(1)
    await sendMails(directory.cms.payload)
    expect(directory.mail.mails).toHaveLength(1)
  })
})

describe('the link', () => {
  it('changes nothing when it is opened, however often, and is kept by nobody', async () => {
    const service = await directory.makeService()
    const link = await directory.linkFor(service)
    for (let time = 0; time < 3; time++) {
      const page = await visitor().look(link)
      expect(page.status).toBe(200)
      expect(page.html).toContain(service.name)
      expect(Object.fromEntries(page.headers)).toMatchObject({
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
      })
      expect(page.html).not.toMatch(/<script|set-cookie/)
    }
    expect(await directory.read(service.id)).toMatchObject({ checkedOn: service.checkedOn, updatedAt: service.updatedAt })
  })

  it('takes "All still correct" in one press, and then never again', async () => {
    const service = await directory.makeService()
    const link = await directory.linkFor(service)
    const { look, send } = visitor()
    const page = await look(link)
    expect((await send(link, page.fields)).headers.get('location')).toBe('../thanks/confirmed')
    const after = await directory.read(service.id)
    expect(after.checkedOn.slice(0, 10)).toBe(ukDay())
    expect(after._status).toBe('published')
    expect(await directory.requestsOf(service.id)).toMatchObject([{ kind: 'confirmed', state: 'done' }])
    expect((await send(link, page.fields)).status).toBe(404)
    expect((await look(link)).status).toBe(404)
    expect(await directory.requestsOf(service.id)).toHaveLength(1)
  })

  it('counts one of two presses at the same moment', async () => {
    const service = await directory.makeService()
    const link = await directory.linkFor(service)
    const { look, send } = visitor()
    const { fields } = await look(link)
    const answers = await Promise.all([send(link, fields), send(link, fields)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404])
    expect(await directory.requestsOf(service.id)).toHaveLength(1)
  })

  it('leads to the address of the CMS when the setting of the forms was emptied', async () => {
    await directory.cms.payload.updateGlobal({ slug: 'site-settings', data: { formsAddress: '' } })
    expect(await directory.linkFor(await directory.makeService())).toMatch(/^http:\/\/localhost:3000\/forms\/check\//)
    await directory.cms.payload.updateGlobal({ slug: 'site-settings', data: { formsAddress: directory.forms } })
  })

  it('opens a draft that was never published, without a day, and shows no place that is a draft', async () => {
    const { payload } = directory.cms
    const place = await payload.create({ collection: 'locations', draft: true, data: { name: 'A secret hall' } })
    const providerContact = { name: 'Pat', email: 'draft@provider.example' }
    const draft = await payload.create({ collection: 'services', draft: true, data: { name: 'Half a service', locations: [place.id], providerContact } })
    const link = await directory.linkFor(draft)
    expect((await visitor().look(link)).html).toContain('This is what we say about it.</p>')
    const form = await visitor().look(`${link}/change`)
    expect([form.status, form.html]).toEqual([200, expect.not.stringContaining('A secret hall')])
  })

  it('looks the same to a stranger whether it is unknown, used, expired or another person’s', async () => {
    const used = await directory.makeService()
    const usedLink = await directory.linkFor(used)
    const page = await visitor().look(usedLink)
    await visitor().send(usedLink, page.fields)
    const expired = await directory.makeService()
    const expiredLink = await directory.linkFor(expired)
    await directory.cms.payload.update({
      collection: 'check-links',
      where: { service: { equals: expired.id } },
      data: { expiresAt: '2026-01-01T00:00:00.000Z' },
    })
    const moved = await directory.makeService()
    const movedLink = await directory.linkFor(moved)
    await directory.cms.payload.update({ collection: 'services', id: moved.id, data: { providerContact: { email: 'new@provider.example' } } })
    const pages = await Promise.all(
      [`${directory.forms}/check/${'A'.repeat(43)}`, `${directory.forms}/check/short`, usedLink, expiredLink, movedLink].map((one) => visitor().look(one)),
    )
    expect(new Set(pages.map(({ status, html }) => `${status} ${html}`)).size).toBe(1)
    expect(pages[0]?.html).not.toMatch(/Break Group/)
  })

  it('answers nobody who guesses on, not even with the right link', async () => {
    const link = await directory.linkFor(await directory.makeService())
    const guesser = visitor()
    for (let guess = 0; guess < 20; guess++) await guesser.look(`${directory.forms}/check/${String(guess).padStart(43, 'x')}`)
    expect((await guesser.look(link)).status).toBe(404)
    expect((await visitor().look(link)).status).toBe(200)
  })

  it('is shown the record again when it changed while its provider read it', async () => {
    const service = await directory.makeService()
    const link = await directory.linkFor(service)
    const { look, send } = visitor()
    const { fields } = await look(link)
    await directory.cms.payload.update({ collection: 'services', id: service.id, data: { offers: 'Something new.' } })
    const again = await send(link, fields)
    expect(again.html).toContain('The entry was changed while you were reading')
    expect(await directory.requestsOf(service.id)).toEqual([])
    expect((await send(link, again.fields)).status).toBe(303)
  })
})

describe('what Waymark does by itself', () => {
  it('reminds a provider once at each time, and only when the settings say so', async () => {
    const service = await directory.makeService({ nextCheck: '2031-03-31T12:00:00.000Z' })
    await remindProviders(directory.cms.payload, '2031-03-10')
    await sendMails(directory.cms.payload)
    expect(directory.mail.mails).toEqual([])
    await directory.cms.payload.updateGlobal({ slug: 'site-settings', data: { reminders: { remindsByItself: true, daysBefore: 30, repeatDays: 14 } } })
    for (const day of ['2031-02-20', '2031-03-02', '2031-03-02', '2031-03-10', '2031-03-16', '2031-03-17', '2031-04-02'])
      await remindProviders(directory.cms.payload, day)
    await sendMails(directory.cms.payload)
    const subject = `Please check your entry by 31 March 2031: ${service.name}`
    expect(directory.mail.mails.map((one) => one.subject)).toEqual([subject, subject])
  })

  it('tells editors once a week what is overdue, and the owner of an entry alone when it has one', async () => {
    const author = directory.people.get('author')
    const orphan = await directory.makeService({ nextCheck: '2026-11-02T12:00:00.000Z' })
    const owned = await directory.makeService({ nextCheck: '2026-11-02T12:00:00.000Z', owner: author })
    for (const day of ['2026-11-23', '2026-11-25', '2026-11-29']) await tellEditors(directory.cms.payload, day)
    await sendMails(directory.cms.payload)
    const textFor = (role: string) => directory.mail.mails.filter(({ to }) => to?.[0]?.address === `${role}@example.org`).map(({ text }) => text ?? '')
    expect(textFor('editor')).toHaveLength(1)
    expect(textFor('editor')[0]).toContain(orphan.name)
    expect(textFor('editor')[0]).not.toContain(owned.name)
    expect(textFor('author')).toEqual([expect.stringContaining(owned.name)])
    expect(textFor('viewer')).toEqual([])
    await tellEditors(directory.cms.payload, '2026-11-30')
    await sendMails(directory.cms.payload)
    expect(textFor('editor')).toHaveLength(2)
  })

  it('sends each mail once, however many servers send at the same moment', async () => {
    const letter = { subject: 'Once', paragraphs: ['Hello'] }
    for (const number of [1, 2, 3]) await queueMail(directory.cms.payload, { key: `once ${number}`, to: `once${number}@provider.example`, letter })
    await Promise.all([1, 2, 3].map(() => sendMails(directory.cms.payload)))
    expect(directory.mail.mails.map(({ to }) => to?.[0]?.address).sort()).toEqual([1, 2, 3].map((number) => `once${number}@provider.example`))
  })

  it('tries a mail again that the mail server refused, with a link that works', async () => {
    const service = await directory.makeService()
    directory.mail.refuse(true)
    await directory.post('/services/ask-providers', { services: [service.id] })
    await sendMails(directory.cms.payload)
    const { docs } = await directory.cms.payload.find({ collection: 'mails', where: { to: { equals: service.providerContact?.email ?? '' } } })
    expect(docs[0]).toMatchObject({ state: 'waiting', attempts: 1, lastError: expect.stringContaining('The mailbox is full') as string })
    directory.mail.refuse(false)
    await sendMails(directory.cms.payload, new Date(Date.now() + 120_000))
    const token = /\/check\/([\w-]{43})/.exec(directory.mail.mails[0]?.text ?? '')?.[1] ?? ''
    expect((await openLink(directory.cms.payload, token))?.service.id).toBe(service.id)
  })
})
