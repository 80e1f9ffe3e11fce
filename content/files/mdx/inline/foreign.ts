import type { z } from 'zod'
import type { foreignSchema } from '../../../schema/node.ts'
import { words } from '../attribute.ts'
import { defineElement } from '../element.ts'
import { plainWords } from './plain-words.ts'

/** `<Foreign language="cy">Gofalwyr</Foreign>` */
export const foreign = defineElement<z.infer<typeof foreignSchema>>({
  name: 'Foreign',
  attributes: [words('language', 'language')],
  contents: plainWords('value'),
})
