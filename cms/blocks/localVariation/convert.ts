import type { LocalVariationBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { filled } from '../filled.ts'
import { emptyState, proseFromStored, proseToStored } from '../lexical/prose.ts'
import { within } from '../place.ts'
import { idOfSlug, slugOfRelated } from '../reference.ts'

export const localVariationConverter: BlockConverter<LocalVariationBlock, 'localVariation'> = {
  toStored: ({ title, variations }, place) => ({
    kind: 'localVariation',
    ...filled({ title }),
    variations: (variations ?? []).map(({ council, body }, index) => {
      const here = within(place, 'variations', index)
      return { council: slugOfRelated(council, 'places', within(here, 'council')), body: proseToStored(body, within(here, 'body')) }
    }),
  }),
  fromStored: ({ title, variations }, place) => ({
    blockType: 'localVariation',
    ...filled({ title }),
    variations: variations.map(({ council, body }, index) => {
      const here = within(place, 'variations', index)
      return { council: idOfSlug(council, 'places', within(here, 'council')), body: proseFromStored(body, within(here, 'body')) ?? emptyState() }
    }),
  }),
}
