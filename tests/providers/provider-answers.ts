import { readPlaceNames } from '../../cms/check-links/service-places.ts'
import type { Service, UpdateRequest } from '../../cms/payload-types.ts'
import { placesOf, reviewLines, stateOf, type ReviewLine } from '../../cms/update-requests/review-lines.ts'
import type { DirectoryCms } from './directory-cms.ts'
import { visitor, type Seen } from './visitor.ts'

type Changes = Record<string, string | string[]>

export interface ProviderAnswers {
  /** Opens the form of a service by a link of its own. */
  openForm: (service: Service) => Promise<{ page: Seen; send: (page: Seen, changes?: Changes) => Promise<Seen> }>
  /** Sends a form that is taken, and reads the request that it makes. */
  sendChanges: (service: Service, changes: Changes) => Promise<UpdateRequest>
  onlyRequest: (service: string) => Promise<UpdateRequest>
  /** What an editor sees of a request. */
  linesOf: (request: UpdateRequest, service: string) => Promise<ReviewLine[]>
  /** Decides as an editor who sees the entry as it stands. */
  decide: (request: UpdateRequest, service: string, accept: string[]) => ReturnType<DirectoryCms['post']>
}

/** What providers answer to a directory, and what editors see and do about it. */
export function answersTo(directory: DirectoryCms): ProviderAnswers {
  const openForm: ProviderAnswers['openForm'] = async (service) => {
    const link = `${await directory.linkFor(service)}/change`
    const { look, send } = visitor()
    return { page: await look(link), send: (page, changes) => send(link, page.fields, changes) }
  }
  const onlyRequest: ProviderAnswers['onlyRequest'] = async (service) => {
    const [request] = await directory.requestsOf(service)
    if (!request) throw new Error('There is no request')
    return request
  }
  return {
    openForm,
    onlyRequest,
    async sendChanges(service, changes) {
      const { page, send } = await openForm(service)
      const { headers } = await send(page, changes)
      if (headers.get('location') !== '../../thanks/changed') throw new Error('The form was not taken')
      return onlyRequest(service.id)
    },
    async linesOf(request, service) {
      const standing = await directory.read(service)
      return reviewLines(request, standing, await readPlaceNames(directory.cms.payload, placesOf(request, standing)))
    },
    decide: async (request, service, accept) =>
      directory.post(`/update-requests/${request.id}/decide`, { accept, note: '', seen: stateOf(await directory.read(service)) }),
  }
}

/** Sentences of the error summary, by the control each leads to. */
export function problemsOn({ html }: Seen): Record<string, string> {
  return Object.fromEntries([...html.matchAll(/<li><a href="#([\w-]+)">([^<]*)<\/a>/g)].map(([, field = '', words = '']) => [field, words]))
}
