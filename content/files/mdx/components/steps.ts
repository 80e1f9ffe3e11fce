import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { childElements } from '../children.ts'
import { defineElement } from '../element.ts'
import { proseContents } from '../prose.ts'

const step = defineElement<StoredBlockOf<'steps'>['steps'][number]>({ name: 'Step', attributes: [words('title', 'title')], contents: proseContents('body') })

/** `<Steps><Step title="Ask">prose</Step></Steps>` */
export const steps = defineElement<StoredBlockOf<'steps'>>({ name: 'Steps', attributes: [], contents: childElements('steps', step) })
