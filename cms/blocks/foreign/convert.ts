import type { StoredInline } from '../../../content/schema/node.ts'
import { tell, type Place } from '../place.ts'

type StoredForeign = Extract<StoredInline, { kind: 'foreign' }>

export function foreignToStored(fields: { language?: string | null; value?: string | null }, place: Place): StoredForeign {
  if (!fields.value || !fields.language) tell(place, 'has words in another language without the words or the language', 'Fill in both, or remove it.')
  return { kind: 'foreign', language: fields.language ?? '', value: fields.value ?? '' }
}

export function foreignFromStored(node: StoredForeign) {
  return { blockType: 'foreign', language: node.language, value: node.value }
}
