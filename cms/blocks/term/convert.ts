import type { StoredInline } from '../../../content/schema/node.ts'
import { tell, type Place } from '../place.ts'
import { idOfSlug, slugOfRelated, type Related } from '../reference.ts'

type StoredTerm = Extract<StoredInline, { kind: 'term' }>

export function termToStored(fields: { term?: Related; words?: string | null }, place: Place): StoredTerm {
  if (!fields.words) tell(place, 'has a hard word without the words to show', 'Type how it stands in the sentence.')
  return { kind: 'term', term: slugOfRelated(fields.term, 'jargon', place), words: fields.words ?? '' }
}

export function termFromStored(node: StoredTerm, place: Place) {
  return { blockType: 'term', term: idOfSlug(node.term, 'jargon', place), words: node.words }
}
