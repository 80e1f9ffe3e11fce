import { costWords } from '../document/service-words.ts'
import type { Records } from '../schema/publication.ts'
import type { Service } from '../schema/service.ts'
import { csvText } from '../tables/csv-text.ts'

type Directory = Pick<Records, 'services' | 'organisations' | 'locations' | 'places' | 'topics'>
type Column = readonly [heading: string, read: (service: Service) => string | undefined]

/**
 * The whole directory as one table for people without developers: one row a service, every cell in words.
 * @returns CSV
 */
export function directoryCsv(records: Directory): string {
  const columns = columnsOf(records)
  const rows = records.services.filter(({ followedFrom }) => followedFrom === undefined).map((service) => columns.map(([, read]) => read(service) ?? ''))
  return csvText([columns.map(([heading]) => heading), ...rows])
}

function columnsOf({ organisations, locations, places, topics }: Directory): Column[] {
  const organisation = new Map(organisations.map(({ slug, name }) => [slug, name]))
  const place = new Map(places.map(({ slug, name }) => [slug, name]))
  const topic = new Map(topics.map(({ slug, title }) => [slug, title]))
  const location = new Map(locations.map((one) => [one.slug, [one.name, one.address, one.town, one.county, one.postcode].filter(Boolean).join(', ')]))
  const named = (slugs: readonly string[], names: ReadonlyMap<string, string>): string => slugs.map((slug) => names.get(slug) ?? slug).join('; ')
  return [
    ['Id', ({ id }) => id],
    ['Name', ({ name }) => name],
    ['Organisation', (service) => service.organisation && organisation.get(service.organisation)],
    ['What it offers', ({ offers }) => offers],
    ['Who it is for', ({ whoFor }) => whoFor],
    ['Topics', (service) => named(service.topics, topic)],
    ['Areas', (service) => named(service.areas, place)],
    ['Phone', ({ phones }) => phones.map(({ number, label }) => (label ? `${number} (${label})` : number)).join('; ')],
    ['Email', ({ email }) => email],
    ['Website', ({ website }) => website],
    ['Addresses', (service) => named(service.locations, location)],
    ['Open', ({ openingHours }) => openingHours],
    ['Cost', ({ cost }) => costWords(cost)],
    ['Warning', ({ warning }) => warning],
    ['Checked on', ({ checkedOn }) => checkedOn],
  ]
}
