import type { CalloutBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { filled } from '../filled.ts'
import { emptyState, proseFromStored, proseToStored } from '../lexical/prose.ts'
import { within } from '../place.ts'

export const calloutConverter: BlockConverter<CalloutBlock, 'callout'> = {
  toStored: ({ tone, title, body }, place) => ({
    kind: 'callout',
    tone: tone ?? 'note',
    ...filled({ title }),
    body: proseToStored(body, within(place, 'body')),
  }),
  fromStored: ({ tone, title, body }, place) => ({
    blockType: 'callout',
    tone,
    ...filled({ title }),
    body: proseFromStored(body, within(place, 'body')) ?? emptyState(),
  }),
}
