import type { QuoteBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { filled } from '../filled.ts'

export const quoteConverter: BlockConverter<QuoteBlock, 'quote'> = {
  toStored: ({ words, who }) => ({ kind: 'quote', words: words ?? '', ...filled({ who }) }),
  fromStored: ({ words, who }) => ({ blockType: 'quote', words, ...filled({ who }) }),
}
