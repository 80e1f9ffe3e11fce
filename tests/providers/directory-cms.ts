import { handleEndpoints } from 'payload'
import { sendMails } from '../../cms/mail/send-mails.ts'
import type { Twins } from '../../cms/feeds/twins-endpoint.ts'
import type { Service, UpdateRequest } from '../../cms/payload-types.ts'
import { openTestCms, type TestCms } from '../cms/open-test-cms.ts'
import { makeReferred, smallestDocument, type Referred } from '../cms/smallest-documents.ts'
import { startFormsServer } from './forms-server.ts'
import { startMailServer, type MailServer } from './mail-server.ts'

const password = 'a long enough password'
const home = 'http://localhost:3000'

/** What an endpoint of the CMS answers. */
interface Answer {
  status: number
  json: {
    asked?: { isAsked: boolean }[]
    duplicates?: { id: string; name: string; reasons: string[]; from?: string }[]
    different?: { id: string; name: string }[]
    twins?: Twins[]
    state?: string
    errors?: { message: string }[]
  }
}

export interface DirectoryCms {
  cms: TestCms
  mail: MailServer
  /** `http://127.0.0.1:40123/forms` */
  forms: string
  /** Ids of people, by their role. */
  people: ReadonlyMap<string, string>
  /** What its entries refer to. */
  refer: Referred
  /** Publishes a small service with a contact of its own. */
  makeService: (data?: object) => Promise<Service>
  /** Sends JSON to the CMS as a person of this role. */
  post: (path: string, body: object, role?: string) => Promise<Answer>
  /** Asks as an editor does, and takes the link out of the mail that arrives. */
  linkFor: (service: Service) => Promise<string>
  read: (id: string, draft?: boolean) => Promise<Service>
  requestsOf: (service: string) => Promise<UpdateRequest[]>
  stop: () => Promise<void>
}

/** A CMS with a mail server, its public forms over HTTP, and one person of each role. @param databaseUrl PostgreSQL instead of SQLite */
export async function startDirectoryCms(databaseUrl?: string): Promise<DirectoryCms> {
  const mail = await startMailServer()
  process.env['SMTP_URL'] = mail.url
  const cms = await openTestCms(databaseUrl)
  const { payload } = cms
  const forms = await startFormsServer(payload)
  const people = new Map<string, string>()
  for (const role of ['admin', 'editor', 'author', 'viewer'] as const) {
    const { id } = await payload.create({ collection: 'users', data: { name: role, email: `${role}@example.org`, password, role } })
    people.set(role, id)
  }
  const refer = await makeReferred(payload)
  let number = 0
  const makeService = (data: object = {}): Promise<Service> => {
    const contact = { name: 'Pat', email: `pat${++number}@provider.example` }
    const phones = [{ kind: 'phone', number: '01632 960345' }]
    const whole = { ...smallestDocument.services(`Break Group ${number}`, refer), phones, providerContact: contact, ...data, _status: 'published' }
    return payload.create({ collection: 'services', data: whole as never, depth: 0 })
  }
  const help = await makeService({ name: 'Carers Line' })
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      ...{ name: 'Waymark Fellshire', strapline: 'Help', area: 'Fellshire', address: 'https://waymark.example', language: 'en-GB', publisher: 'Us' },
      ...{ helpService: help.id, urgentServices: [help.id], formsAddress: forms.address },
    },
  })
  const ask = (path: string, body: object, cookie = '') => {
    const headers = { 'Content-Type': 'application/json', Origin: home, Cookie: cookie }
    return handleEndpoints({ config: payload.config, request: new Request(`${home}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) }) })
  }
  const post: DirectoryCms['post'] = async (path, body, role = 'editor') => {
    const login = await ask('/users/login', { email: `${role}@example.org`, password })
    const answer = await ask(path, body, login.headers.get('set-cookie')?.split(';')[0])
    return { status: answer.status, json: (await answer.json()) as Answer['json'] }
  }
  return {
    ...{ cms, mail, forms: forms.address, people, refer, makeService, post },
    async linkFor(service) {
      await post('/services/ask-providers', { services: [service.id] })
      await sendMails(payload)
      return /http:\S+\/check\/[\w-]{43}/.exec(mail.mails.at(-1)?.text ?? '')?.[0] ?? 'no link'
    },
    read: (id, draft = false) => payload.findByID({ collection: 'services', id, depth: 0, draft }),
    requestsOf: async (id) => (await payload.find({ collection: 'update-requests', where: { service: { equals: id } }, depth: 0 })).docs,
    async stop() {
      await forms.stop()
      await cms.close()
      await mail.stop()
      delete process.env['SMTP_URL']
    },
  }
}
