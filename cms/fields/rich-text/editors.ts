import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { factBlock } from '../../blocks/fact/block.ts'
import { foreignBlock } from '../../blocks/foreign/block.ts'
import { phoneBlock } from '../../blocks/phone/block.ts'
import { termBlock } from '../../blocks/term/block.ts'
import { siteLinks } from './link-feature.ts'

/** What may stand inside a sentence. Bold is the only emphasis: italics and underlining are hard to read. */
const insideSentences = () => [
  ParagraphFeature(),
  BoldFeature(),
  siteLinks(),
  BlocksFeature({ inlineBlocks: [factBlock, phoneBlock, termBlock, foreignBlock] }),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]

/** Flowing text: paragraphs, headings 3 and 4, flat lists. */
export const proseEditor = lexicalEditor({
  features: [...insideSentences(), HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }), UnorderedListFeature(), OrderedListFeature()],
  admin: { placeholder: 'Start writing. Press / for facts, phone numbers and hard words.' },
})

/** One line. */
export const lineEditor = lexicalEditor({
  features: insideSentences(),
  admin: { placeholder: 'One line. Press / for facts, phone numbers and hard words.', hideGutter: true },
})
