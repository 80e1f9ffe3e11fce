import type { StoredInline } from '../../../content/schema/node.ts'
import type { Place } from '../place.ts'
import { idOfSlug, slugOfRelated, type Related } from '../reference.ts'

type StoredPhone = Extract<StoredInline, { kind: 'phone' }>

export function phoneToStored(fields: { service?: Related }, place: Place): StoredPhone {
  return { kind: 'phone', service: slugOfRelated(fields.service, 'services', place) }
}

export function phoneFromStored(node: StoredPhone, place: Place) {
  return { blockType: 'phone', service: idOfSlug(node.service, 'services', place) }
}
