import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { childElements } from '../children.ts'
import { defineElement } from '../element.ts'
import { proseContents } from '../prose.ts'

const inCouncil = defineElement<StoredBlockOf<'localVariation'>['variations'][number]>({
  name: 'In',
  attributes: [words('council', 'council')],
  contents: proseContents('body'),
})

/** `<LocalVariation title="How to ask"><In council="dorset-council">prose</In></LocalVariation>` */
export const localVariation = defineElement<StoredBlockOf<'localVariation'>>({
  name: 'LocalVariation',
  attributes: [words('title', 'title')],
  contents: childElements('variations', inCouncil),
})
