import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { defineElement } from '../element.ts'
import { proseContents } from '../prose.ts'

/** `<Callout tone="urgent" title="Ring 999">prose</Callout>` */
export const callout = defineElement<StoredBlockOf<'callout'>>({
  name: 'Callout',
  attributes: [words('tone', 'tone'), words('title', 'title')],
  contents: proseContents('body'),
})
