import { bankHolidayWords, companyWords, featureWords, paymentWords, referrerWords, transportWords } from '../document/directory-words.ts'
import { accesses, ways } from '../document/service-words.ts'
import { stableId } from '../files/stable-id.ts'
import type { Records } from '../schema/publication.ts'
import type { OpenTaxonomy, OpenTerm } from './open-referral.ts'

/** The closed lists of the directory as taxonomies: its name in open data, what it is, and its terms with their words. */
const closedLists = {
  access: { name: 'How to ask', description: 'Whether people can ask for the service themselves.', terms: accesses },
  ways: { name: 'How help reaches you', description: 'By phone, online, in person, at home or by post.', terms: ways },
  company: { name: 'Who is there', description: 'The carer alone, both together, or the person they look after.', terms: companyWords },
  payments: { name: 'Ways to pay', description: 'How the service can be paid for.', terms: paymentWords },
  referredBy: { name: 'Who can refer', description: 'Who can refer people to the service.', terms: referrerWords },
  transport: { name: 'Getting there', description: 'How people get to the service.', terms: transportWords },
  features: { name: 'Access', description: 'What a service or a building has for people who need it.', terms: featureWords },
  bankHolidays: { name: 'Bank holidays', description: 'Whether the service runs on bank holidays.', terms: bankHolidayWords },
} as const
export type ClosedList = keyof typeof closedLists

/** Taxonomies whose terms editors write. */
const editedLists = {
  topics: { name: 'Topics', description: 'What the service helps with.' },
  audiences: { name: 'Audiences', description: 'Who the service is for.' },
} as const

type ListName = ClosedList | keyof typeof editedLists

/** Every taxonomy and term that the open data uses, and the term of each value. */
export interface Taxonomies {
  taxonomies: OpenTaxonomy[]
  terms: OpenTerm[]
  /** The term of a value of a list; nothing for a value that says nothing, such as "not known". */
  term: (list: ListName, value: string) => OpenTerm | undefined
}

/** @param records topics and audiences of the publication */
export function buildTaxonomies({ topics, audiences }: Pick<Records, 'topics' | 'audiences'>): Taxonomies {
  const edited = [
    ...topics.map(({ id, slug, title, description }) => toTerm('topics', slug, title, description, id)),
    ...audiences.map(({ id, slug, title, description = title }) => toTerm('audiences', slug, title, description, id)),
  ]
  const closed = Object.entries(closedLists).flatMap(([list, { terms }]) =>
    Object.entries<string>(terms)
      .filter(([, words]) => words !== '')
      .map(([value, words]) => toTerm(list as ClosedList, value, capitalised(words), capitalised(words))),
  )
  const terms = [...edited, ...closed]
  const byValue = new Map(terms.map((term) => [`${term.taxonomy_id}/${term.term}`, term]))
  return {
    taxonomies: Object.entries({ ...editedLists, ...closedLists }).map(([list, { name, description }]) => ({ id: taxonomyId(list), name, description })),
    terms,
    term: (list, value) => byValue.get(`${taxonomyId(list)}/${value}`),
  }
}

const taxonomyId = (list: string): string => stableId('taxonomies', list)

function toTerm(list: ListName, term: string, name: string, description: string, id = stableId('taxonomy-terms', `${list}/${term}`)): OpenTerm {
  const { name: taxonomy } = { ...editedLists, ...closedLists }[list]
  return { id, name, description, taxonomy, taxonomy_id: taxonomyId(list), term }
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
