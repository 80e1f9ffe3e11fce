import type { StoredBlockOf } from '../block-codec.ts'
import { words } from '../attribute.ts'
import { nothing } from '../contents.ts'
import { defineElement } from '../element.ts'

/** `<KeyFact label="Carer's Allowance" fact="carers-allowance-rate" note="before tax" />` */
export const keyFact = defineElement<StoredBlockOf<'keyFact'>>({
  name: 'KeyFact',
  attributes: [words('label', 'label'), words('fact', 'fact'), words('note', 'note')],
  contents: nothing,
})
