import { languageName } from '../../document/language-names.ts'
import { present } from '../../document/present.ts'
import { ageWords } from '../../document/service-words.ts'
import { languageCodes } from '../../schema/language-codes.ts'
import { serviceSchema, type Service } from '../../schema/service.ts'
import type { FindEntry } from '../../directory-tables/read-cell.ts'
import { readDescription } from '../description.ts'
import { statuses } from '../to-service.ts'
import { dayAt, numberAt, objectsAt, wordsAt, type Unsure } from './pick.ts'
import { readAccess } from './read-access.ts'
import { readAttributes, type Classified } from './read-attributes.ts'
import { readCost } from './read-cost.ts'
import { readContacts } from './read-location.ts'
import { readSchedules, type LocationsAt } from './read-schedules.ts'

/** What a feed does not say itself, or says in its own words. */
export interface FeedWords {
  find: FindEntry
  /** Slugs of topics for services whose terms mean none. */
  topics: readonly string[]
  /** Slugs of places for services that name none we know. */
  areas: readonly string[]
}

/**
 * What an Open Referral service (1.0-UK or 3.0) says, as fields of ours, without the records it refers to. What cannot be read as a
 * field of ours (an address that is none) is absent. What nobody knows is said to be unknown.
 */
export function readService(service: Unsure, words: FeedWords, at: LocationsAt = new Map()): Record<string, unknown> {
  const classified = readAttributes(service, words.find)
  const { choices, bankHolidays, topics, audiences, communities } = classified
  return {
    name: wordsAt(service, 'name'),
    ...readWords(service, classified),
    status: statusOf(wordsAt(service, 'status')),
    ...readAges(service),
    ...choices,
    topics: topics.length > 0 ? topics : [...words.topics],
    audiences,
    communities,
    areas: areasOf(service, words),
    phones: readContacts(service),
    email: valid('email', wordsAt(service, 'email')),
    website: valid('website', wordsAt(service, 'url')),
    ...readSchedules(service, { at, bankHolidays }),
    bankHolidays,
    ...readCost(service),
    languages: languagesOf(service),
    funding: fundingOf(service),
    accreditations: wordsAt(service, 'accreditations'),
    warning: wordsAt(service, 'alert'),
    ...present({ checkedOn: dayAt(service, 'assured_date', 'last_modified') }),
  }
}

/** The description in its parts, where it has some; who it is for has to be said, so that it is not known is said too. */
function readWords(service: Unsure, classified: Classified): Record<string, unknown> {
  const { access, ...described } = readDescription(wordsAt(service, 'description') ?? wordsAt(service, 'name') ?? '')
  return {
    ...described,
    whoFor: described.whoFor ?? eligibilityOf(service) ?? ageWords(readAges(service)) ?? 'Ask them who it is for.',
    waitingTime: described.waitingTime ?? wordsAt(service, 'wait_time'),
    access: readAccess(access, classified),
  }
}

const fundingOf = (service: Unsure): string | undefined =>
  objectsAt(service, 'funding', 'fundings')
    .flatMap((one) => wordsAt(one, 'source') ?? [])
    .join('; ') || undefined

const valid = (field: 'email' | 'website', words: string | undefined): string | undefined =>
  serviceSchema.shape[field].safeParse(words).success ? words : undefined

function statusOf(words = ''): Service['status'] {
  const found = Object.entries(statuses).find(([, name]) => name === words.toLowerCase())
  return (found?.[0] ?? 'active') as Service['status']
}

function readAges(service: Unsure): { minimumAge?: number; maximumAge?: number } {
  const [eligibility = {}] = objectsAt(service, 'eligibilitys')
  const age = (name: string): number | undefined => {
    const years = Math.floor(numberAt(service, name) ?? numberAt(eligibility, name) ?? -1)
    return years >= 0 && years <= 120 ? years : undefined
  }
  const [minimumAge, maximumAge] = [age('minimum_age'), age('maximum_age')]
  if (minimumAge !== undefined && maximumAge !== undefined && minimumAge > maximumAge) return {}
  return { ...(minimumAge === undefined ? {} : { minimumAge }), ...(maximumAge === undefined ? {} : { maximumAge }) }
}

function eligibilityOf(service: Unsure): string | undefined {
  const said = objectsAt(service, 'eligibilitys').flatMap((one) => wordsAt(one, 'eligibility') ?? [])
  return wordsAt(service, 'eligibility_description') ?? (said.join('. ') || undefined)
}

function areasOf(service: Unsure, { find, areas }: FeedWords): string[] {
  const named = objectsAt(service, 'service_areas').flatMap((area) =>
    [wordsAt(area, 'service_area'), wordsAt(area, 'name')].flatMap((words) => (words && find('places', words)) ?? []),
  )
  return named.length > 0 ? [...new Set(named)] : [...areas]
}

/** In the order in which they are said. */
function languagesOf(service: Unsure): string[] {
  const said = objectsAt(service, 'languages').flatMap((one) => {
    const words = [wordsAt(one, 'code'), wordsAt(one, 'name'), wordsAt(one, 'language')].map((word) => word?.toLowerCase())
    return languageCodes.find((code) => words.includes(code)) ?? languageCodes.find((code) => words.includes(languageName(code).toLowerCase())) ?? []
  })
  return [...new Set(said)]
}
