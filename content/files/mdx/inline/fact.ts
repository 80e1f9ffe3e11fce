import type { z } from 'zod'
import type { factReferenceSchema } from '../../../schema/node.ts'
import { choice, words } from '../attribute.ts'
import { nothingInline } from '../contents.ts'
import { defineElement } from '../element.ts'

/** `<Fact id="carers-allowance-rate" />`, or with `form="value"` without "a week". */
export const fact = defineElement<z.infer<typeof factReferenceSchema>>({
  name: 'Fact',
  attributes: [words('id', 'fact'), choice('form', 'form', 'full')],
  contents: nothingInline,
})
