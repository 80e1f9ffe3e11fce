import { objectsAt, type Unsure } from '../../content/open-referral/reading/pick.ts'

/** The two versions of the standard that councils hand out. */
export type FeedFormat = 'Open Referral UK 3.0' | 'Open Referral UK 1.0'

/** What only the older version has. */
const olderNames = ['eligibilitys', 'regular_schedules', 'holiday_schedules', 'service_taxonomys', 'fundings', 'reviews']

/** Which version of Open Referral a feed speaks, by the names its services use. It is read in the same way; people want to know. */
export function formatOf(services: readonly Unsure[]): FeedFormat | undefined {
  if (services.length === 0) return undefined
  return services.some(isOlder) ? 'Open Referral UK 1.0' : 'Open Referral UK 3.0'
}

function isOlder(service: Unsure): boolean {
  const locations = objectsAt(service, 'service_at_locations').flatMap((one) => objectsAt(one, 'location'))
  return olderNames.some((name) => name in service) || locations.some((location) => 'physical_addresses' in location)
}
