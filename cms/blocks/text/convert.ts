import type { StoredProse } from '../../../content/schema/node.ts'
import type { TextBlock } from '../../payload-types.ts'
import { emptyState, proseFromStored, proseToStored } from '../lexical/prose.ts'
import { within, type Place } from '../place.ts'

export function textToStored(block: Pick<TextBlock, 'words'>, place: Place): StoredProse {
  return proseToStored(block.words, within(place, 'words'))
}

export function textFromStored(prose: StoredProse, place: Place) {
  return { blockType: 'text' as const, words: proseFromStored(prose, within(place, 'words')) ?? emptyState() }
}
