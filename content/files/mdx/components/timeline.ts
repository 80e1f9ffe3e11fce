import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { childElements, lineContents } from '../children.ts'
import { defineElement } from '../element.ts'

const event = defineElement<StoredBlockOf<'timeline'>['events'][number]>({ name: 'Event', attributes: [words('when', 'when')], contents: lineContents('body') })

/** `<Timeline><Event when="Week 1">line</Event></Timeline>` */
export const timeline = defineElement<StoredBlockOf<'timeline'>>({ name: 'Timeline', attributes: [], contents: childElements('events', event) })
