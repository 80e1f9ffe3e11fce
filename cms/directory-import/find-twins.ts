import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { ComparedEntry } from '../../content/duplicates/compared-entry.ts'
import { createDuplicateFinder, type ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import type { Location } from '../../content/schema/location.ts'
import type { Organisation } from '../../content/schema/organisation.ts'
import type { Problem } from '../../content/schema/problem.ts'
import type { Service } from '../../content/schema/service.ts'
import { comparedEntries, officialNumber } from '../duplicates/compared-entries.ts'
import type { Change } from './change.ts'

const remedies: Record<ComparedCollection, string> = {
  services: 'If it is the same, give this row the id of that entry.',
  organisations: 'If it is the same, write its name as that entry has it, or make one of the two in the CMS afterwards.',
}

/** New organisations and services that may be in the directory already, under another id. They may come in all the same: only a person can tell. */
export async function findTwins(payload: Payload, changes: readonly Change[]): Promise<Problem[]> {
  return [...(await twinsIn(payload, 'organisations', changes)), ...(await twinsIn(payload, 'services', changes))]
}

async function twinsIn(payload: Payload, collection: ComparedCollection, changes: readonly Change[]): Promise<Problem[]> {
  const added = changes.filter((change) => change.collection === collection && change.kind === 'added')
  if (added.length === 0) return []
  const places = new Map(changes.filter((change) => change.collection === 'locations').map(({ after }) => [after.record.slug, after.record as Location]))
  const find = createDuplicateFinder(await comparedEntries(payload, collection), collection)
  const field = collection === 'services' ? 'name' : 'organisation'
  const found: Problem[] = []
  for (const [index, { place, after }] of added.entries()) {
    // Other requests are answered between: thousands of names take a while.
    if (index % 100 === 0) await setImmediate()
    const [twin] = find(collection === 'services' ? ofService(after.record as Service, places) : ofOrganisation(after.record as Organisation))
    if (!twin) continue
    const problem = `may be "${twin.name}", which is in the directory. ${twin.reasons.join('. ')}`
    found.push({ record: place, field, problem, remedy: remedies[collection] })
  }
  return found
}

function ofService({ id, name, phones, website, locations }: Service, places: ReadonlyMap<string, Location>): ComparedEntry {
  const postcodes = locations.flatMap((slug) => places.get(slug)?.postcode ?? [])
  return { key: id, name, phones: phones.map(({ number }) => number), website, postcodes }
}

function ofOrganisation({ id, name, website, email, identifiers }: Organisation): ComparedEntry {
  return { key: id, name, phones: [], postcodes: [], website, email, numbers: identifiers.map(({ scheme, identifier }) => officialNumber(scheme, identifier)) }
}
