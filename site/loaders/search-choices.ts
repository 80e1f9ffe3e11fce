import { nationsAndReach } from '../../content/document/services-near.ts'
import { sortByWords } from '../../content/document/order.ts'
import { easyReadLabel, everywhere } from '../formats/search/search-entries.ts'
import { searchKinds } from '../formats/search/kinds.ts'
import { stageLinks, topicLinks } from './listings.ts'
import type { SiteData } from './site-data.ts'

export interface SearchChoice {
  name: 'kind' | 'stage' | 'topic' | 'place' | 'format'
  label: string
  /** `areas` are those whose services reach a place, with a space between. */
  options: readonly { value: string; title: string; areas?: string }[]
}

/** How results can be narrowed. */
export function searchChoices(data: SiteData): SearchChoice[] {
  const titles = (values: readonly string[]) => values.map((value) => ({ value, title: value }))
  return [
    { name: 'kind', label: 'Kind of page', options: titles(searchKinds) },
    { name: 'stage', label: 'Stage', options: titles(stageLinks(data).map(({ title }) => title)) },
    { name: 'topic', label: 'Topic', options: titles(topicLinks(data).map(({ title }) => title)) },
    { name: 'place', label: 'Place', options: placeOptions(data) },
    { name: 'format', label: 'Format', options: titles([...new Set([easyReadLabel, ...data.formatLabels.map(({ label }) => label)])]) },
  ]
}

/** Councils, areas and towns. Advice and what is for the whole country belong to each. */
function placeOptions({ context }: SiteData): SearchChoice['options'] {
  const places = context.all('places').filter(({ kind }) => kind === 'council' || kind === 'area' || kind === 'town')
  return sortByWords(places, ({ name }) => name).map((place) => ({
    value: place.slug,
    title: place.name,
    areas: [...nationsAndReach(place, context), everywhere].join(' '),
  }))
}
