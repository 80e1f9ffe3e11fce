import type { TimelineBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { lineFieldFromStored, lineFieldToStored } from '../lexical/prose.ts'
import { within } from '../place.ts'

export const timelineConverter: BlockConverter<TimelineBlock, 'timeline'> = {
  toStored: ({ events }, place) => ({
    kind: 'timeline',
    events: (events ?? []).map(({ when, body }, index) => ({ when, body: lineFieldToStored(body, within(within(place, 'events', index), 'body')) })),
  }),
  fromStored: ({ events }, place) => ({
    blockType: 'timeline',
    events: events.map(({ when, body }, index) => ({ when, body: lineFieldFromStored(body, within(within(place, 'events', index), 'body')) })),
  }),
}
