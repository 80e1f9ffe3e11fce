import { altFromStored, altToStored } from '../../fields/picture-alt.ts'
import type { PictureBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { filled } from '../filled.ts'
import { within } from '../place.ts'
import { idOfSlug, slugOfRelated } from '../reference.ts'

export const pictureConverter: BlockConverter<PictureBlock, 'picture'> = {
  toStored: ({ picture, isDecoration, alt, caption }, place) => ({
    kind: 'picture',
    picture: slugOfRelated(picture, 'pictures', within(place, 'picture')),
    ...altToStored(filled({ isDecoration, alt })),
    ...filled({ caption }),
  }),
  fromStored: ({ picture, alt, caption }, place) => ({
    blockType: 'picture',
    picture: idOfSlug(picture, 'pictures', within(place, 'picture')),
    ...altFromStored(alt),
    ...filled({ caption }),
  }),
}
