import type { CollectionName } from '../../content/schema/publication.ts'
import { tell, type Place } from './place.ts'

/** What a relationship field holds: an id, the whole entry when Payload has filled it in, or nothing yet. */
export type Related = string | { id: string } | null | undefined

/** The slug an entry is referred to by. Tells a problem, and returns an empty text, when nothing is chosen or it is gone. */
export function slugOfRelated(related: Related, collection: CollectionName, place: Place): string {
  const slug = optionalSlugOfRelated(related, collection, place)
  if (slug === undefined) tell(place, 'nothing is chosen here', `Choose one of the ${collection}, or remove this piece.`)
  return slug ?? ''
}

/** The id of what is chosen, or undefined. */
export function idOfRelated(related: Related): string | undefined {
  if (related === null || related === undefined || related === '') return undefined
  return typeof related === 'string' ? related : related.id
}

/** The same where nothing need be chosen. */
export function optionalSlugOfRelated(related: Related, collection: CollectionName, place: Place): string | undefined {
  const id = idOfRelated(related)
  if (id === undefined) return undefined
  const slug = place.lookup.slugOf(collection, id)
  if (slug === undefined) tell(place, `points to one of the ${collection} that is no longer there (${id})`, 'Choose another, or remove this piece.')
  return slug ?? ''
}

/** The id of the entry with a slug. Tells a problem, and returns an empty text, when there is none. */
export function idOfSlug(slug: string, collection: CollectionName, place: Place): string {
  const id = place.lookup.idOf(collection, slug)
  if (id === undefined) tell(place, `points to "${slug}", which is not among the ${collection}`, 'Correct the name, or add the entry first.')
  return id ?? ''
}
