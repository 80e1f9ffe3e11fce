import type { Guide } from '../schema/guide.ts'
import type { Notice, SiteSettings, Story } from '../schema/message.ts'
import type { Service } from '../schema/service.ts'
import { hasDroppedOut } from './freshness.ts'
import type { Lookup } from './lookup.ts'
import { sortByWords } from './order.ts'

/** What belongs together, worked out once for all documents. Every list is in the order readers see. */
export interface Relations {
  /** A service that is not there to be found any more, or that nobody has checked for long, keeps its page, but stands in no list. */
  isListed: (service: Service) => boolean
  /** Whether nobody has checked it for so long that it left the lists. */
  hasDroppedOut: (service: Service) => boolean
  servicesOfTopic: (topic: string) => readonly Service[]
  servicesOfArea: (place: string) => readonly Service[]
  servicesOfOrganisation: (organisation: string) => readonly Service[]
  /** By stage, then by their place in it. */
  guidesOfTopic: (topic: string) => readonly Guide[]
  guidesOfStage: (stage: string) => readonly Guide[]
  storiesOfGuide: (guide: string) => readonly Story[]
  noticesOfGuide: (guide: string) => readonly Notice[]
  noticesOfService: (service: string) => readonly Notice[]
}

const tones: readonly Notice['tone'][] = ['urgent', 'important', 'note']

/** Notices whose days include today, the most urgent first. */
export function activeNotices(notices: readonly Notice[], today: string): Notice[] {
  const active = notices.filter((notice) => notice.from <= today && today <= notice.until)
  return sortByWords(active, (notice) => `${tones.indexOf(notice.tone)} ${notice.from}`)
}

function index<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): (key: string) => readonly Item[] {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const list = found.get(key)
      if (list) list.push(item)
      else found.set(key, [item])
    }
  }
  return (key) => found.get(key) ?? []
}

/** What decides who is listed and what shows: the day, and the editors' rule for what nobody checks. */
export interface Moment {
  today: string
  settings: Pick<SiteSettings, 'dropAfterMonths'>
}

export function createRelations({ all, get }: Lookup, { today, settings }: Moment): Relations {
  const isUnchecked = (service: Service): boolean => hasDroppedOut(service, settings, today)
  const isListed = (service: Service): boolean => (service.status === 'active' || service.status === 'closed-for-now') && !isUnchecked(service)
  const services = sortByWords(all('services').filter(isListed), (service) => service.name)
  const stageOrder = (guide: Guide): number => get('stages', guide.stage, `guides/${guide.slug}`).order
  const guides = sortByWords(all('guides'), (guide) => `${stageOrder(guide)} ${guide.order}`)
  const stories = sortByWords(all('stories'), (story) => story.title)
  const notices = activeNotices(all('notices'), today)
  return {
    isListed,
    hasDroppedOut: isUnchecked,
    servicesOfTopic: index(services, (service) => service.topics),
    servicesOfArea: index(services, (service) => service.areas),
    servicesOfOrganisation: index(services, (service) => (service.organisation ? [service.organisation] : [])),
    guidesOfTopic: index(guides, (guide) => guide.topics),
    guidesOfStage: index(guides, (guide) => [guide.stage]),
    storiesOfGuide: index(stories, (story) => story.guides),
    noticesOfGuide: index(notices, (notice) => notice.guides),
    noticesOfService: index(notices, (notice) => notice.services),
  }
}
