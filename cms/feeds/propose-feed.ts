import { v5, validate } from 'uuid'
import { tableNames, type TableName } from '../../content/directory-tables/tables.ts'
import { objectsAt, wordsAt, type Unsure } from '../../content/open-referral/reading/pick.ts'
import { readLocation } from '../../content/open-referral/reading/read-location.ts'
import { readOrganization } from '../../content/open-referral/reading/read-organization.ts'
import { readService, type FeedWords } from '../../content/open-referral/reading/read-service.ts'
import type { Problem } from '../../content/schema/problem.ts'
import type { Identities } from '../directory-import/identities.ts'
import { commonNamespace } from '../directory-import/propose-rows.ts'
import type { Proposal } from '../directory-import/proposal.ts'

export interface FeedContext extends FeedWords {
  identities: Identities
  /** Web addresses of our organisations that are kept for those of the feed, by the ids of these. */
  keptFor: ReadonlyMap<string, string>
}

/** The services of a feed as proposals, with their organisations and buildings before them, each once. */
export function proposeFeed(services: readonly Unsure[], context: FeedContext): Proposal[] {
  return services.flatMap((service) => proposeService(service, context))
}

function proposeService(service: Unsure, context: FeedContext): Proposal[] {
  const [organization] = objectsAt(service, 'organization')
  const places = objectsAt(service, 'service_at_locations').flatMap((one) => objectsAt(one, 'location'))
  const organisation = organization ? propose('organisations', organization, readOrganization(organization), context) : []
  const locations = places.map((place) => propose('locations', place, readLocation(place), context))
  const slugsOf = (table: TableName, objects: readonly Unsure[]): string[] =>
    objects.flatMap((one) => context.identities.settledAs(table, idOf(table, one) ?? '')?.slug ?? [])
  const [theirs] = organization ? slugsOf('organisations', [organization]) : []
  const runBy = context.keptFor.get((organization && idOf('organisations', organization)) ?? '') ?? theirs
  const at = new Map(
    objectsAt(service, 'service_at_locations').flatMap((one) =>
      slugsOf('locations', objectsAt(one, 'location')).map((slug) => [wordsAt(one, 'id') ?? '', slug] as const),
    ),
  )
  const values = { ...readService(service, context, at), organisation: runBy, locations: [...new Set(slugsOf('locations', places))] }
  return [...organisation, ...locations.flat(), ...propose('services', service, values, context)]
}

/** One record; nothing when the feed has told of it before. */
function propose(table: TableName, object: Unsure, values: Record<string, unknown>, { identities }: FeedContext): Proposal[] {
  const id = idOf(table, object)
  const name = typeof values['name'] === 'string' ? values['name'] : ''
  const place = placeOf(table, wordsAt(object, 'id'), name)
  const missing = (field: string): Proposal[] => [withProblem(table, place, { record: place, field, problem: 'is missing', remedy: 'Tell who runs the feed.' })]
  if (id === undefined) return missing('id')
  if (identities.settledAs(table, id)) return []
  if (name === '') return missing('name')
  const found = identities.settle(table, { id, name })
  if ('problem' in found) return [withProblem(table, place, { record: place, ...found })]
  return [{ collection: table, ...found, place, values, problems: [] }]
}

/** A record of a feed as people are told of it: `Tea club (services/42)`. */
function placeOf(table: TableName, id: string | undefined, name: string): string {
  if (id === undefined) return `${table}/${name}`
  return name === '' ? `${table}/${id}` : `${name} (${table}/${id})`
}

/** Which entry was meant by such words; nothing when they name none. */
export function entryAt(place: string): { collection: TableName; id: string } | undefined {
  const [, table, id = ''] = /^(?:.* \()?([a-z]+)\/([^)]+)\)?$/s.exec(place) ?? []
  const collection = tableNames.find((name) => name === table)
  return collection && { collection, id: idOfFeed(collection, id) }
}

const withProblem = (collection: TableName, place: string, problem: Problem): Proposal => ({
  ...{ collection, place, id: '', slug: '', values: {} },
  problems: [problem],
})

function idOf(table: TableName, object: Unsure): string | undefined {
  const id = wordsAt(object, 'id')
  return id === undefined ? undefined : idOfFeed(table, id)
}

/** The id that an entry has in the feed, or one made from it where that is no UUID. */
export function idOfFeed(table: TableName, id: string): string {
  return validate(id) ? id.toLowerCase() : v5(`${table}/${id}`, commonNamespace)
}
