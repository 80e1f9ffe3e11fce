import type { StepsBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { proseFromStored, proseToStored } from '../lexical/prose.ts'
import { within } from '../place.ts'

export const stepsConverter: BlockConverter<StepsBlock, 'steps'> = {
  toStored: ({ steps }, place) => ({
    kind: 'steps',
    steps: (steps ?? []).map(({ title, body }, index) => ({ title, body: proseToStored(body, within(within(place, 'steps', index), 'body')) })),
  }),
  fromStored: ({ steps }, place) => ({
    blockType: 'steps',
    steps: steps.map(({ title, body }, index) => ({ title, body: proseFromStored(body, within(within(place, 'steps', index), 'body')) })),
  }),
}
