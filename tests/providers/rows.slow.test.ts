import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMails } from '../../cms/mail/send-mails.ts'
import { stateOf } from '../../cms/update-requests/review-lines.ts'
import { answersTo, problemsOn, type ProviderAnswers } from './provider-answers.ts'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'
import { visitor } from './visitor.ts'

let directory: DirectoryCms
let answers: ProviderAnswers
beforeAll(async () => {
  directory = await startDirectoryCms()
  answers = answersTo(directory)
})
afterAll(() => directory.stop())
beforeEach(() => void directory.mail.mails.splice(0))

const times = [
  { days: ['monday', 'tuesday'], opens: '09:00', closes: '17:00' },
  { days: ['saturday'], weeks: ['first'], opens: '10:00', closes: '24:00', note: 'Term time only' },
]
const prices = [{ option: 'On weekdays', amount: 12.5, per: 'an hour', from: '2026-04-01T12:00:00.000Z' }, { per: 'ask for a price' }]

describe('opening times and prices in the provider’s form', () => {
  it('are shown as readers read them, and filled in as they stand', async () => {
    const service = await directory.makeService({ openingTimes: times, costOptions: prices })
    const link = await directory.linkFor(service)
    const { html } = await visitor().look(link)
    expect(html).toContain('Monday and Tuesday, 9am to 5pm')
    expect(html).toContain('The first Saturday of each month, 10am to midnight. Term time only')
    expect(html).toContain('£12.50 an hour, On weekdays. From 1 April 2026')
    const { fields } = await visitor().look(`${link}/change`)
    expect(fields.get('f-openingTimes-1-days')).toEqual(['monday', 'tuesday'])
    // A box for a time of day ends at 23:59: midnight is 00:00 there.
    expect(fields.get('f-openingTimes-2-closes')).toEqual(['00:00'])
    expect(fields.get('f-costOptions-1-amount')).toEqual(['12.50'])
    expect(fields.get('f-costOptions-1-from')).toEqual(['1 April 2026'])
  })

  it('are no change when they are sent as they came', async () => {
    const service = await directory.makeService({ openingTimes: times, costOptions: prices, bankHolidays: 'closed' })
    const request = await answers.sendChanges(service, { 'f-offers': 'Tea.' })
    expect((await answers.linesOf(request, service.id)).map(({ path }) => path)).toEqual(['offers'])
  })

  it('arrive as what was and what is said now, row by row, and go in as an editor ticks them', async () => {
    const service = await directory.makeService({ openingTimes: times, costOptions: prices })
    const request = await answers.sendChanges(service, {
      'f-openingTimes-1-days': ['friday', 'monday'],
      'f-openingTimes-1-closes': '16:30',
      'f-openingTimes-2-out': 'yes',
      'f-costOptions-1-amount': '£13',
      'f-costOptions-1-until': '31/3/2027',
      'f-bankHolidays': 'closed',
    })
    expect(await answers.linesOf(request, service.id)).toEqual([
      {
        path: 'openingTimes',
        label: 'Opening times',
        before: ['Monday and Tuesday, 9am to 5pm', 'The first Saturday of each month, 10am to midnight. Term time only'],
        after: ['Monday and Friday, 9am to 4.30pm'],
        isThere: false,
      },
      { path: 'bankHolidays', label: 'On bank holidays', before: [], after: ['Closed on bank holidays'], isThere: false },
      {
        path: 'costOptions',
        label: 'Prices',
        before: ['£12.50 an hour, On weekdays. From 1 April 2026', 'ask for a price'],
        after: ['£13 an hour, On weekdays. From 1 April 2026 until 31 March 2027', 'ask for a price'],
        isThere: false,
      },
    ])
    directory.mail.mails.splice(0)
    expect((await answers.decide(request, service.id, ['openingTimes', 'costOptions'])).json).toEqual({ state: 'part' })
    expect(await directory.read(service.id)).toMatchObject({
      openingTimes: [{ days: ['monday', 'friday'], opens: '09:00', closes: '16:30', note: null, from: null }],
      costOptions: [
        { option: 'On weekdays', amount: 13, per: 'an hour', from: '2026-04-01T12:00:00.000Z', until: '2027-03-31T12:00:00.000Z' },
        { amount: null, per: 'ask for a price' },
      ],
      bankHolidays: null,
      _status: 'published',
    })
    await sendMails(directory.cms.payload)
    expect(directory.mail.mails[0]?.text).toContain('- Opening times: changed')
    expect(directory.mail.mails[0]?.text).toContain('- On bank holidays: not changed')
  })

  it('take every kind of time that an editor can write, and publish', async () => {
    const service = await directory.makeService()
    const { page, send } = await answers.openForm(service)
    const longer = await send(await send(page, { add: 'openingTimes' }), { add: 'openingTimes' })
    const answer = await send(longer, {
      'f-openingTimes-1-days': ['monday', 'sunday'],
      'f-openingTimes-1-opens': '00:00',
      'f-openingTimes-1-closes': '00:00',
      'f-openingTimes-2-days': 'tuesday',
      'f-openingTimes-2-opens': '9.30pm',
      'f-openingTimes-2-closes': 'noon',
      'f-openingTimes-2-everyWeeks': '02',
      'f-openingTimes-2-from': '2026-12-01',
      'f-openingTimes-2-link': 'https://book.example/',
    })
    expect(problemsOn(answer)).toEqual({})
    const request = await answers.onlyRequest(service.id)
    expect((await answers.linesOf(request, service.id))[0]?.after).toEqual([
      'Monday and Sunday, all day and all night',
      'Every 2 weeks on Tuesday, 9.30pm to 12 noon the next day. Counted from 1 December 2026. https://book.example/',
    ])
    expect((await answers.decide(request, service.id, ['openingTimes'])).json).toEqual({ state: 'done' })
    expect((await directory.read(service.id)).openingTimes).toMatchObject([
      { days: ['monday', 'sunday'], opens: '00:00', closes: '24:00' },
      { days: ['tuesday'], opens: '21:30', closes: '12:00', everyWeeks: 2, from: '2026-12-01T12:00:00.000Z', link: 'https://book.example/' },
    ])
  })
})

describe('a row more', () => {
  it('comes with a button that sends nothing and keeps all that is typed, and has the focus', async () => {
    const service = await directory.makeService({ openingTimes: times })
    const { page, send } = await answers.openForm(service)
    const typed = { 'f-name': '', 'f-openingTimes-1-days': [], 'f-openingTimes-1-opens': 'half past', 'f-openingTimes-2-out': 'yes', words: 'And this.' }
    const longer = await send(page, { ...typed, add: 'openingTimes' })
    expect(longer.status).toBe(200)
    expect(problemsOn(longer)).toEqual({})
    expect(longer.html).toMatch(/<input id="f-openingTimes-3-days" [^>]*autofocus/)
    expect(longer.html).toMatch(/id="f-openingTimes-2-out"[^>]* checked/)
    const expected = { ...typed, 'f-openingTimes-1-days': undefined, 'f-openingTimes-2-out': 'yes' }
    for (const [name, value] of Object.entries(expected)) expect([name, longer.fields.get(name)]).toEqual([name, value === undefined ? undefined : [value]])
    expect(await directory.requestsOf(service.id)).toEqual([])
  })

  it('that stays empty is none, and one of a number, of a price and of a time go in', async () => {
    const service = await directory.makeService()
    const { page, send } = await answers.openForm(service)
    let longer = page
    for (const add of ['phones', 'phones', 'costOptions', 'openingTimes', 'openingTimes']) longer = await send(longer, { add })
    const changes = { 'f-phones-2-number': '01632 960111', 'f-phones-2-kind': 'text', 'f-costOptions-1-amount': '1,250', 'f-openingTimes-2-days': 'sunday' }
    expect((await send(longer, changes)).status).toBe(303)
    const request = await answers.onlyRequest(service.id)
    expect((await answers.linesOf(request, service.id)).map(({ after }) => after)).toEqual([
      ['01632 960345', '01632 960111 (Text message)'],
      ['Sunday'],
      ['£1,250'],
    ])
    expect((await answers.decide(request, service.id, ['phones', 'costOptions', 'openingTimes'])).json).toEqual({ state: 'done' })
    expect((await directory.read(service.id)).phones).toMatchObject([{ number: '01632 960345' }, { kind: 'text', number: '01632 960111', label: null }])
  })
})

describe('what is wrong with a row', () => {
  it('is said with its row, its field and what to do, and keeps what is typed', async () => {
    const service = await directory.makeService({ openingTimes: [...times, ...times], costOptions: [...prices, { amount: 1 }, { amount: 2 }] })
    const { page, send } = await answers.openForm(service)
    const changes = {
      'f-openingTimes-1-days': [],
      'f-openingTimes-1-opens': 'early',
      'f-openingTimes-2-opens': '',
      'f-openingTimes-3-everyWeeks': '2',
      'f-openingTimes-4-everyWeeks': '2',
      'f-openingTimes-4-from': '1 February 2027',
      'f-openingTimes-4-until': '31 January 2027',
      'f-costOptions-1-until': '31 March 2026',
      'f-costOptions-2-until': '31 February 2027',
      'f-costOptions-2-amount': 'about £5',
      'f-costOptions-3-amount': '',
      'f-costOptions-3-option': 'Under 18',
      'f-phones-1-number': '',
      'f-phones-1-label': 'Office',
    }
    const answer = await send(page, changes)
    expect(answer.status).toBe(422)
    expect(problemsOn(answer)).toEqual({
      'f-phones-1-number': 'Phone number 1, Number: please fill this in.',
      'f-openingTimes-1-days': 'Opening time 1, Days: tick one or more.',
      'f-openingTimes-1-opens': 'Opening time 1, Opens at: Write a time like 9am, 9.30am or 17:00.',
      'f-openingTimes-2-opens': 'Opening time 2, Opens at: Say when it opens too, or leave both times empty.',
      'f-openingTimes-3-from': 'Opening time 3, First day: Say from which day the weeks are counted.',
      'f-openingTimes-4-weeks': 'Opening time 4, Weeks of the month: Tick weeks of the month, or fill in “Every so many weeks”, but not both.',
      'f-openingTimes-4-until': 'Opening time 4, Last day: This is before the first day. Correct one of the two.',
      'f-costOptions-1-until': 'Price 1, Last day: This is before the first day. Correct one of the two.',
      'f-costOptions-2-amount': 'Price 2, Pounds: Write pounds and pence like 12.50.',
      'f-costOptions-2-until': 'Price 2, Last day: Write a day like 6 April 2027 or 06/04/2027.',
      'f-costOptions-3-amount': 'Price 3, Pounds: Write the price, or say it in words under “For what”.',
    })
    for (const id of Object.keys(problemsOn(answer))) expect(answer.html).toContain(`id="${id}"`)
    for (const [name, value] of Object.entries(changes)) expect([name, answer.fields.get(name) ?? []]).toEqual([name, [value].flat()])
    // What is folded away opens when something is said about it.
    expect(answer.html.match(/<details open>/g)).toHaveLength(5)
    expect(await directory.requestsOf(service.id)).toEqual([])
  })
})

describe('times of one place', () => {
  const makePlaces = async () => {
    const { payload } = directory.cms
    const [hall, library] = await Promise.all(
      ['Hall', 'Library'].map((name) =>
        payload.create({ collection: 'locations', data: { name, address: '1 Street', kind: 'physical', _status: 'published' } as never }),
      ),
    )
    const draft = await payload.create({ collection: 'locations', draft: true, data: { name: 'A secret hut' } })
    return { hall: hall?.id ?? '', library: library?.id ?? '', draft: draft.id }
  }

  it('are chosen among those of the service, and no draft is named', async () => {
    const { hall, library, draft } = await makePlaces()
    const service = await directory.makeService({ locations: [hall, library, draft], openingTimes: [{ ...times[0], location: draft }] })
    const { page, send } = await answers.openForm(service)
    expect(page.html).not.toContain('A secret hut')
    expect(page.fields.get('f-openingTimes-1-location')).toEqual([draft])
    expect(problemsOn(await send(page, { 'f-openingTimes-1-location': service.id }))).toEqual({
      'f-openingTimes-1-location': 'Opening time 1, Where: please choose again.',
    })
    expect((await send(page, { 'f-openingTimes-1-location': library })).status).toBe(303)
    expect(await answers.linesOf(await answers.onlyRequest(service.id), service.id)).toMatchObject([
      { before: ['Monday and Tuesday, 9am to 5pm, at A secret hut'], after: ['Monday and Tuesday, 9am to 5pm, at Library'] },
    ])
  })

  it('do not go in for a place that the entry has no more', async () => {
    const { hall, library } = await makePlaces()
    const service = await directory.makeService({ locations: [hall, library], openingTimes: times })
    const request = await answers.sendChanges(service, { 'f-openingTimes-1-location': library, 'f-offers': 'Tea.' })
    await directory.cms.payload.update({ collection: 'services', id: service.id, data: { locations: [hall] } })
    const answer = await answers.decide(request, service.id, ['openingTimes', 'offers'])
    expect(answer.status).toBe(409)
    expect(answer.json.errors?.[0]?.message).toContain('"Opening times" names a place that is no longer among the locations of the entry.')
    expect(await directory.read(service.id)).toMatchObject({ offers: 'Help.' })
    expect((await answers.decide(request, service.id, ['offers'])).json).toEqual({ state: 'part' })
  })
})

describe('times that an editor changed meanwhile', () => {
  it('are shown beside those of the provider, and stay until an editor ticks them', async () => {
    const service = await directory.makeService({ openingTimes: times })
    const request = await answers.sendChanges(service, { 'f-openingTimes-2-out': 'yes' })
    const before = stateOf(await directory.read(service.id))
    await directory.cms.payload.update({ collection: 'services', id: service.id, data: { openingTimes: [{ days: ['sunday'] }] } })
    const stale = await directory.post(`/update-requests/${request.id}/decide`, { accept: ['openingTimes'], note: '', seen: before })
    expect(stale.status).toBe(409)
    expect(await answers.linesOf(request, service.id)).toMatchObject([{ after: ['Monday and Tuesday, 9am to 5pm'], now: ['Sunday'] }])
    expect((await answers.decide(request, service.id, ['openingTimes'])).json).toEqual({ state: 'done' })
    expect((await directory.read(service.id)).openingTimes).toMatchObject([{ days: ['monday', 'tuesday'] }])
  })
})
