import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { nothing } from '../contents.ts'
import { defineElement } from '../element.ts'

/** `<Contact service="carers-line" why="They can ring you back" />` */
export const contact = defineElement<StoredBlockOf<'contact'>>({
  name: 'Contact',
  attributes: [words('service', 'service'), words('why', 'why')],
  contents: nothing,
})
