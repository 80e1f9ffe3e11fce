import type { Block, BlocksField } from 'payload'
import { calloutBlock } from '../blocks/callout/block.ts'
import { checklistBlock } from '../blocks/checklist/block.ts'
import { comparisonBlock } from '../blocks/comparison/block.ts'
import { contactBlock } from '../blocks/contact/block.ts'
import { doDontBlock } from '../blocks/doDont/block.ts'
import { keyFactBlock } from '../blocks/keyFact/block.ts'
import { localVariationBlock } from '../blocks/localVariation/block.ts'
import { pictureBlock } from '../blocks/picture/block.ts'
import { quoteBlock } from '../blocks/quote/block.ts'
import { serviceListBlock } from '../blocks/serviceList/block.ts'
import { stepsBlock } from '../blocks/steps/block.ts'
import { tableBlock } from '../blocks/table/block.ts'
import { textBlock } from '../blocks/text/block.ts'
import { timelineBlock } from '../blocks/timeline/block.ts'
import { videoBlock } from '../blocks/video/block.ts'

/** The pieces a page is made of. Each is structured, so that every format shows it in its own way. */
export const bodyField: BlocksField = {
  name: 'body',
  type: 'blocks',
  label: 'Words and blocks',
  required: true,
  minRows: 1,
  labels: { singular: 'Block', plural: 'Blocks' },
  admin: { description: 'Start with a "Text" block. Add others where they say it better than a paragraph.', initCollapsed: false },
  blocks: [
    textBlock,
    keyFactBlock,
    stepsBlock,
    calloutBlock,
    doDontBlock,
    contactBlock,
    serviceListBlock,
    comparisonBlock,
    tableBlock,
    timelineBlock,
    quoteBlock,
    localVariationBlock,
    videoBlock,
    checklistBlock,
    pictureBlock,
  ].map(withoutBlockName),
}

/** Payload offers a name for each block, which nothing would show. */
function withoutBlockName(block: Block): Block {
  return { ...block, admin: { ...block.admin, disableBlockName: true } }
}
