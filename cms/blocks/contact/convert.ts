import type { ContactBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { filled } from '../filled.ts'
import { within } from '../place.ts'
import { idOfSlug, slugOfRelated } from '../reference.ts'

export const contactConverter: BlockConverter<ContactBlock, 'contact'> = {
  toStored: ({ service, why }, place) => ({ kind: 'contact', service: slugOfRelated(service, 'services', within(place, 'service')), ...filled({ why }) }),
  fromStored: ({ service, why }, place) => ({
    blockType: 'contact',
    service: idOfSlug(service, 'services', within(place, 'service')),
    ...filled({ why }),
  }),
}
