import { randomUUID } from 'node:crypto'
import { readDueFeeds } from '../../cms/feeds/read-due-feeds.ts'
import { writeCsv } from '../../content/tables/write-tables.ts'
import type { Feed, Organisation, Service } from '../../cms/payload-types.ts'
import { askScreen, formWith, led } from '../exchange/ask-screen.ts'
import { editedServices, withRow } from '../exchange/directory-sheet.ts'
import { startFeedServer } from '../exchange/feed-server.ts'
import type { DirectoryCms } from '../providers/directory-cms.ts'
import { answersTo } from '../providers/provider-answers.ts'

/** The screens on which editors look after the directory. */
export const screenNames = [
  'a service that looks like others',
  'an organisation that looks like another',
  'two services that become one',
  'a feed that has services of ours',
  'a feed that stands still over entries of our own',
  'a service of a feed that looks like ours',
  'a service of a feed that is left out',
  'a service of a feed that is hidden',
  "a provider's changes",
  "a provider's changes that were decided",
  'a spreadsheet to choose',
  'what a spreadsheet would change',
  'rows that cannot come in',
  'columns that nobody knows',
  'a spreadsheet that came in',
  'the dashboard',
] as const

/** Their addresses, each with something to do there. */
export type Screens = Record<(typeof screenNames)[number], string>
/** Brings a directory to where editors have something to decide on every screen. */
export async function directoryAtWork(directory: DirectoryCms): Promise<Screens> {
  const { lookAlike, organisation, merge } = await makeLookAlikes(directory)
  return {
    'a service that looks like others': `/admin/collections/services/${lookAlike.id}`,
    'an organisation that looks like another': `/admin/collections/organisations/${organisation.id}`,
    'two services that become one': merge,
    ...(await followFeeds(directory)),
    ...(await hearFromProviders(directory)),
    ...(await bringInSheets(directory)),
    'the dashboard': '/admin',
  }
}

interface LookAlikes {
  lookAlike: Service
  organisation: Organisation
  merge: string
}

async function makeLookAlikes({ cms: { payload }, makeService }: DirectoryCms): Promise<LookAlikes> {
  const make = (data: Partial<Organisation>): Promise<Organisation> =>
    payload.create({ collection: 'organisations', data: { ...data, _status: 'published' } as never, depth: 0 })
  const hub = await make({ name: 'Fellshire Carers Hub', website: 'https://hub.example/' })
  const organisation = await make({ name: 'The Fellshire Carers Hub', description: 'A charity for carers.' })
  const lookAlike = await makeService({ name: 'Tea Club', organisation: hub.id, offers: 'Tea and company on Thursdays, and somebody to talk to.' })
  const more = { offers: 'Tea, cake and company.', website: 'https://tea.example/', organisation: organisation.id, warning: 'Full until March.' }
  const other = await makeService({ name: 'Tea Clubs', ...more })
  return { lookAlike, organisation, merge: `/admin/merge?of=services&keep=${lookAlike.id}&merge=${other.id}` }
}

/** Makes services of a council as its feed has them. */
function entriesOf(council: string) {
  const organization = { id: randomUUID(), name: council, description: 'A council.' }
  const location = { id: randomUUID(), name: `Hall of ${council}`, addresses: [{ address_1: '1 Road', city: 'Hartwick', postal_code: 'ZZ1 1AA' }] }
  return (name: string, id: string = randomUUID()) => ({
    ...{ id, name, description: `${name} has tea.`, organization, contacts: [{ phones: [{ number: '01632 960345' }] }] },
    ...{ service_at_locations: [{ id: randomUUID(), location }], assured_date: '2026-11-01' },
  })
}

/** One feed that came in and has services like ours, one of which is left out; and one that stands still over entries of our own. */
async function followFeeds(directory: DirectoryCms) {
  const { cms, makeService, refer, post, people } = directory
  const { payload } = cms
  const user = { ...(await payload.findByID({ collection: 'users', id: people.get('editor') ?? '' })), collection: 'users' as const }
  process.env['FEEDS_MAY_BE_PRIVATE'] = 'true'
  const [server, standing] = [await startFeedServer(), await startFeedServer()]
  try {
    const [entry, other] = [entriesOf('Southvale Council'), entriesOf('Northmoor Council')]
    const [choir, walks, lunch] = [entry('Riverside Choir'), entry('Walks for carers'), entry('Lunch and a chat')]
    server.services = [entry('Tea club'), choir, walks, lunch]
    const ourChoir = await makeService({ name: 'Riverside Choir' })
    await makeService({ name: 'Lunch and a Chat' })
    await payload.create({ collection: 'organisations', data: { name: 'Southvale Council', _status: 'published' } })
    standing.services = [other('Sewing', (await makeService({ name: 'Sewing' })).id), other('Chess', (await makeService({ name: 'Chess for carers' })).id)]
    const follow = (name: string, url: string): Promise<Feed> => {
      const data = { name, url: `${url}/services`, howOften: 'daily', shownTo: 'readers', licence: 'Open Licence', areas: [refer.place], topics: [refer.topic] }
      return payload.create({ collection: 'feeds', data: data as never, depth: 0, user })
    }
    const feed = await follow("Southvale's directory", server.address)
    const stopped = await follow("Northmoor's directory", standing.address)
    await readDueFeeds(payload)
    await post('/services/leave-out', { entry: choir.id, kept: ourChoir.id })
    await post('/services/hide', { service: walks.id, isHidden: true })
    return {
      'a feed that has services of ours': `/admin/collections/feeds/${feed.id}`,
      'a feed that stands still over entries of our own': `/admin/collections/feeds/${stopped.id}`,
      'a service of a feed that looks like ours': `/admin/collections/services/${lunch.id}`,
      'a service of a feed that is left out': `/admin/collections/services/${choir.id}`,
      'a service of a feed that is hidden': `/admin/collections/services/${walks.id}`,
    }
  } finally {
    delete process.env['FEEDS_MAY_BE_PRIVATE']
    await server.stop()
    await standing.stop()
  }
}

const openingTimes = [
  { days: ['monday', 'tuesday'], opens: '09:00', closes: '17:00' },
  { days: ['saturday'], weeks: ['first'], opens: '10:00', closes: '12:00', note: 'Term time only' },
]
const costOptions = [{ option: 'On weekdays', amount: 12.5, per: 'an hour' }, { per: 'ask for a price' }]
const changed = {
  'f-offers': 'A sitter for an afternoon, so that you can go out.',
  'f-website': 'https://sitters.example/',
  'f-openingTimes-1-closes': '16:30',
  'f-openingTimes-2-out': 'yes',
  'f-costOptions-1-amount': '£13',
}

/** A provider's changes that wait for an editor, and some that were decided. */
async function hearFromProviders(directory: DirectoryCms) {
  const { makeService, cms } = directory
  const { sendChanges, decide } = answersTo(directory)
  const [waiting, decided] = [
    await makeService({ name: 'Sitters', openingTimes, costOptions }),
    await makeService({ name: 'Sitters by the Sea', openingTimes }),
  ]
  const open = await sendChanges(waiting, { ...changed, words: 'We are moving in spring.' })
  await cms.payload.update({ collection: 'services', id: waiting.id, data: { offers: 'A sitter, when you need one.' } })
  const done = await sendChanges(decided, { 'f-offers': 'A sitter.', 'f-openingTimes-1-closes': '16:30' })
  await decide(done, decided.id, ['offers'])
  return {
    "a provider's changes": `/admin/collections/update-requests/${open.id}`,
    "a provider's changes that were decided": `/admin/collections/update-requests/${done.id}`,
  }
}

/** Spreadsheets at every step. */
async function bringInSheets({ cms: { payload } }: DirectoryCms) {
  const send = async (name: string, words: string): Promise<string> =>
    led(await askScreen(payload, '/upload', 'editor', formWith({ file: new File([words], name), showsNew: 'on' }))).get('import') ?? ''
  const sheet = withRow(await editedServices(payload, [['tea-club', 'What you get', 'Tea, cake and company.']]), { Name: 'Sewing circle' })
  const right = await send('services.csv', writeCsv(sheet))
  const done = await send('done.csv', writeCsv(sheet))
  const counts = { added: 1, changed: 1, unchanged: 9, done: 2, of: 2 }
  await payload.db.updateOne({ collection: 'directory-imports', id: done, data: { state: 'done', counts } })
  const at = (id: string): string => `/admin/import?import=${id}`
  return {
    'a spreadsheet to choose': '/admin/import',
    'what a spreadsheet would change': at(right),
    'rows that cannot come in': at(await send('wrong.csv', writeCsv(withRow(sheet, { Name: 'Wrong', 'Checked on': '31/02/2026' })))),
    'columns that nobody knows': at(await send('theirs.csv', 'Their title,Blurb,For,Cat,Where\nTea group,Tea.,Carers,Topic,Place\n')),
    'a spreadsheet that came in': at(done),
  }
}
