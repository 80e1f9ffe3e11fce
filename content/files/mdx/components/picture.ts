import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { nothing } from '../contents.ts'
import { defineElement } from '../element.ts'

/** `<Picture picture="phone" alt="" caption="…" />`: an empty alt says it is decoration, none takes the picture's own. */
export const picture = defineElement<StoredBlockOf<'picture'>>({
  name: 'Picture',
  attributes: [words('picture', 'picture'), words('alt', 'alt'), words('caption', 'caption')],
  contents: nothing,
})
