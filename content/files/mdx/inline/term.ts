import type { z } from 'zod'
import type { termReferenceSchema } from '../../../schema/node.ts'
import { words } from '../attribute.ts'
import { defineElement } from '../element.ts'
import { plainWords } from './plain-words.ts'

/** `<Term id="respite-care">break</Term>` */
export const term = defineElement<z.infer<typeof termReferenceSchema>>({
  name: 'Term',
  attributes: [words('id', 'term')],
  contents: plainWords('words'),
})
