import type { StoredInline } from '../../../content/schema/node.ts'
import type { Place } from '../place.ts'
import { idOfSlug, slugOfRelated, type Related } from '../reference.ts'

type StoredFact = Extract<StoredInline, { kind: 'fact' }>

export function factToStored(fields: { fact?: Related; form?: string }, place: Place): StoredFact {
  return { kind: 'fact', fact: slugOfRelated(fields.fact, 'facts', place), form: fields.form === 'value' ? 'value' : 'full' }
}

export function factFromStored(node: StoredFact, place: Place) {
  return { blockType: 'fact', fact: idOfSlug(node.fact, 'facts', place), form: node.form }
}
