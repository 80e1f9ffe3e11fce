import { slugs, words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { nothing } from '../contents.ts'
import { defineElement } from '../element.ts'

/** `<ServiceList title="Who can help" services="a b" />`, or with `topic` and `area` instead of names. */
export const serviceList = defineElement<StoredBlockOf<'serviceList'>>({
  name: 'ServiceList',
  attributes: [words('title', 'title'), slugs('services', 'services'), words('topic', 'topic'), words('area', 'area')],
  contents: nothing,
})
