import type { StoredBlock, StoredProse } from '../../content/schema/node.ts'
import { calloutConverter } from './callout/convert.ts'
import { checklistConverter } from './checklist/convert.ts'
import { comparisonConverter } from './comparison/convert.ts'
import { contactConverter } from './contact/convert.ts'
import type { BlockKind } from './converter.ts'
import { doDontConverter } from './doDont/convert.ts'
import { keyFactConverter } from './keyFact/convert.ts'
import { localVariationConverter } from './localVariation/convert.ts'
import { pictureConverter } from './picture/convert.ts'
import { tell, within, type Place } from './place.ts'
import { quoteConverter } from './quote/convert.ts'
import { serviceListConverter } from './serviceList/convert.ts'
import { stepsConverter } from './steps/convert.ts'
import { tableConverter } from './table/convert.ts'
import { textFromStored, textToStored } from './text/convert.ts'
import { timelineConverter } from './timeline/convert.ts'
import { videoConverter } from './video/convert.ts'
import type { BodyBlock } from './body-block.ts'

/** One converter a kind; a kind that is added to the stored words is missing here until it has one. */
const converters = {
  keyFact: keyFactConverter,
  steps: stepsConverter,
  callout: calloutConverter,
  doDont: doDontConverter,
  contact: contactConverter,
  serviceList: serviceListConverter,
  comparison: comparisonConverter,
  table: tableConverter,
  timeline: timelineConverter,
  quote: quoteConverter,
  localVariation: localVariationConverter,
  video: videoConverter,
  checklist: checklistConverter,
  picture: pictureConverter,
} satisfies Record<BlockKind, unknown>

/** Any converter, for a block or node whose kind has chosen it. */
interface AnyConverter {
  toStored: (block: BodyBlock, place: Place) => StoredBlock
  fromStored: (node: StoredBlock, place: Place) => BodyBlock
}

/** The body field of a document as stored blocks: the words of `text` blocks stand among the others. Problems are told at the place. */
export function bodyToStored(blocks: readonly BodyBlock[] | null | undefined, place: Place): StoredBlock[] {
  return (blocks ?? []).flatMap((block, index): StoredBlock[] => {
    const here = within(place, 'body', index)
    if (block.blockType === 'text') return textToStored(block, here)
    const converter = converterOf(block.blockType)
    if (converter) return [converter.toStored(block, here)]
    tell(here, `is a block of a kind ("${block.blockType}") that this site cannot show`, 'Remove it.')
    return []
  })
}

/** Stored blocks as the body field: paragraphs, headings and lists that follow one another share one `text` block. */
export function bodyFromStored(body: readonly StoredBlock[], place: Place): BodyBlock[] {
  const blocks: BodyBlock[] = []
  let words: StoredProse = []
  const endText = (next: number) => {
    if (words.length > 0) blocks.push(textFromStored(words, within(place, 'body', next - words.length)))
    words = []
  }
  for (const [index, node] of body.entries()) {
    if (node.kind === 'paragraph' || node.kind === 'heading' || node.kind === 'list') {
      words.push(node)
    } else {
      endText(index)
      blocks.push(fromStored(node, within(place, 'body', index)))
    }
  }
  endText(body.length)
  return blocks
}

function fromStored(node: Extract<StoredBlock, { kind: BlockKind }>, place: Place): BodyBlock {
  return (converters[node.kind] as unknown as AnyConverter).fromStored(node, place)
}

function converterOf(kind: string): AnyConverter | undefined {
  return Object.hasOwn(converters, kind) ? (converters[kind as BlockKind] as unknown as AnyConverter) : undefined
}
