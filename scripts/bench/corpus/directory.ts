import { stableId } from '../../../content/files/stable-id.ts'
import type { Records } from '../../../content/schema/publication.ts'
import type { Organisation } from '../../../content/schema/organisation.ts'
import type { Service } from '../../../content/schema/service.ts'
import type { Place } from '../../../content/schema/taxonomy.ts'
import type { Seeded } from './seeded.ts'
import type { Sentences } from './sentences.ts'

const checked = { checkedOn: '2026-11-01', nextCheck: '2027-05-01' }
/** As in the starter content, where two councils share a hundred services and each has some towns. */
const servicesInCouncil = 100
const townsInCouncil = 5
const servicesOfOrganisation = 2

const starts = [
  'Ash',
  'Birch',
  'Combe',
  'Dale',
  'Elm',
  'Fern',
  'Glen',
  'Hart',
  'Iver',
  'Kirk',
  'Low',
  'Mill',
  'North',
  'Oak',
  'Pen',
  'Rush',
  'South',
  'Thorn',
  'Under',
  'West',
]
const ends = ['beck', 'bury', 'combe', 'ford', 'ham', 'ley', 'moor', 'ton', 'wick', 'worth']
const kinds = [
  'carers group',
  'sitting service',
  'advice centre',
  'lunch club',
  'day centre',
  'transport',
  'memory café',
  'respite house',
  'young carers club',
  'equipment library',
]

type Directory = Pick<Records, 'places' | 'organisations' | 'services'>

/** A directory as dense as the starter content's: the more services, the more councils, towns and organisations. */
export function syntheticDirectory(
  count: number,
  random: Seeded,
  sentences: Sentences,
  { topics, audiences }: Pick<Records, 'topics' | 'audiences'>,
): Directory {
  const councils = Array.from({ length: Math.max(1, Math.round(count / servicesInCouncil)) }, (_, number) => council(number, random))
  const towns = councils.flatMap(({ slug }, number) =>
    Array.from({ length: townsInCouncil }, (_, town) => townIn(slug, number * townsInCouncil + town, random)),
  )
  const organisations = Array.from({ length: Math.ceil(count / servicesOfOrganisation) }, (_, number) => organisation(number, random, sentences))
  const places = [...councils, ...towns]
  const services = Array.from({ length: count }, (_, number) => service(number, { random, sentences, places, organisations, topics, audiences }))
  return { places, organisations, services }
}

const nameOf = (random: Seeded): string => `${random.pick(starts)}${random.pick(ends)}`

function council(number: number, random: Seeded): Place {
  const slug = `bench-council-${number}`
  const name = `${nameOf(random)} ${number} Council`
  return { id: stableId('places', slug), slug, formerSlugs: [], kind: 'council', name, councils: [], areas: ['england'], districts: [], onsCodes: [] }
}

function townIn(councilSlug: string, number: number, random: Seeded): Place {
  const slug = `bench-town-${number}`
  return {
    id: stableId('places', slug),
    slug,
    formerSlugs: [],
    kind: 'town',
    name: `${nameOf(random)} ${number}`,
    councils: [councilSlug],
    areas: [],
    districts: [],
    onsCodes: [],
  }
}

function organisation(number: number, random: Seeded, sentences: Sentences): Organisation {
  const slug = `bench-organisation-${number}`
  return {
    id: stableId('organisations', slug),
    slug,
    name: `${nameOf(random)} carers ${number}`,
    description: sentences.one(14),
    website: `https://organisation-${number}.example.org/`,
    formerSlugs: [],
    formerIds: [],
    identifiers: [],
  }
}

interface Directed {
  random: Seeded
  sentences: Sentences
  places: readonly Place[]
  organisations: readonly Organisation[]
  topics: Records['topics']
  audiences: Records['audiences']
}

function service(number: number, { random, sentences, places, organisations, topics, audiences }: Directed): Service {
  const slug = `bench-service-${number}`
  const { name, slug: area } = random.pick(places)
  return {
    id: stableId('services', slug),
    slug,
    ...checked,
    name: `${name.replace(/ \d+( Council)?$/, '')} ${random.pick(kinds)} ${number}`,
    organisation: random.pick(organisations).slug,
    offers: sentences.one(16),
    whoFor: sentences.one(10),
    topics: random.some(topics, 2).map((topic) => topic.slug),
    audiences: random.some(audiences, 1).map((audience) => audience.slug),
    areas: [area],
    // Ofcom keeps 01632 960000 to 960999 for stories: they ring nowhere.
    phones: random.chance(0.9) ? [{ kind: 'phone', number: `01632 960${String(random.below(1000)).padStart(3, '0')}` }] : [],
    ...(random.chance(0.6) ? { website: `https://service-${number}.example.org/` } : {}),
    locations: [],
    ...(random.chance(0.4) ? { openingHours: 'Monday to Friday, 9am to 5pm' } : {}),
    cost: { kind: random.pick(['free', 'free', 'charged', 'not-known'] as const) },
    access: { kind: random.pick(['yourself', 'yourself', 'referral', 'either'] as const) },
    ways: random.some(['phone', 'online', 'in-person', 'home-visit'] as const, 2),
    sources: random.list(1, 2, () => ({ title: sentences.words(3, 7), url: `https://example.org/directory/${random.below(99_999)}`, asOf: '2026-10-01' })),
    searchWords: [],
    formerSlugs: [],
    formerIds: [],
    status: 'active',
    communities: [],
    languages: [],
    company: [],
    openingTimes: [],
    costOptions: [],
    payments: [],
    referredBy: [],
    transport: [],
    features: [],
  }
}
