import type { Block } from 'payload'
import { pictureAltFields } from '../../fields/picture-alt.ts'
import { pictureField } from '../../fields/picture.ts'
import { textField } from '../../fields/text.ts'

/** A picture of the picture library. */
export const pictureBlock: Block = {
  slug: 'picture',
  interfaceName: 'PictureBlock',
  labels: { singular: 'Picture', plural: 'Pictures' },
  fields: [
    pictureField({ name: 'picture', help: 'From the picture library.', required: true }),
    ...pictureAltFields,
    textField({ name: 'caption', help: 'Words below the picture, if it needs any.' }),
  ],
}
