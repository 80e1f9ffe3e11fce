import type { KeyFactBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { filled } from '../filled.ts'
import { within } from '../place.ts'
import { idOfSlug, slugOfRelated } from '../reference.ts'

export const keyFactConverter: BlockConverter<KeyFactBlock, 'keyFact'> = {
  toStored: ({ label, fact, note }, place) => ({
    kind: 'keyFact',
    label: label ?? '',
    fact: slugOfRelated(fact, 'facts', within(place, 'fact')),
    ...filled({ note }),
  }),
  fromStored: ({ label, fact, note }, place) => ({
    blockType: 'keyFact',
    label,
    fact: idOfSlug(fact, 'facts', within(place, 'fact')),
    ...filled({ note }),
  }),
}
