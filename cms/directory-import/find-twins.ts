import type { Payload } from 'payload'
import { createDuplicateFinder } from '../../content/duplicates/find-duplicates.ts'
import type { Location } from '../../content/schema/location.ts'
import type { Problem } from '../../content/schema/problem.ts'
import type { Service } from '../../content/schema/service.ts'
import { comparedServices } from '../duplicates/compared-services.ts'
import type { Change } from './change.ts'

/** New services that may be in the directory already, under another id. They may come in all the same: only a person can tell. */
export async function findTwins(payload: Payload, changes: readonly Change[]): Promise<Problem[]> {
  const added = changes.filter(({ collection, kind }) => collection === 'services' && kind === 'added')
  if (added.length === 0) return []
  const places = new Map(
    changes.filter(({ collection }) => collection === 'locations').map(({ after }) => [after.record.slug, (after.record as Location).postcode]),
  )
  const find = createDuplicateFinder(await comparedServices(payload))
  return added.flatMap(({ place, after }) => {
    const service = after.record as Service
    const postcodes = service.locations.flatMap((slug) => places.get(slug) ?? [])
    const [twin] = find({ key: service.id, name: service.name, phones: service.phones.map(({ number }) => number), website: service.website, postcodes })
    if (!twin) return []
    const problem = `may be "${twin.name}", which is in the directory. ${twin.reasons.join('. ')}`
    return [{ record: place, field: 'name', problem, remedy: 'If it is the same, give this row the id of that entry.' }]
  })
}
