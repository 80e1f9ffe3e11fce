import type { ComponentKind, StoredBlockOf } from '../block-codec.ts'
import type { ElementCodec } from '../element.ts'
import { callout } from './callout.ts'
import { checklist } from './checklist.ts'
import { comparison } from './comparison.ts'
import { contact } from './contact.ts'
import { doDont } from './do-dont.ts'
import { keyFact } from './key-fact.ts'
import { localVariation } from './local-variation.ts'
import { picture } from './picture.ts'
import { quote } from './quote.ts'
import { serviceList } from './service-list.ts'
import { steps } from './steps.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'
import { video } from './video.ts'

/** Every component of a body by the kind it is stored as. A kind that is forgotten does not compile. */
export const components: { [Kind in ComponentKind]: ElementCodec<StoredBlockOf<Kind>> } = {
  keyFact,
  steps,
  callout,
  doDont,
  contact,
  serviceList,
  comparison,
  table,
  timeline,
  quote,
  localVariation,
  video,
  checklist,
  picture,
}
