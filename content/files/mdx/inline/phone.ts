import type { z } from 'zod'
import type { phoneReferenceSchema } from '../../../schema/node.ts'
import { words } from '../attribute.ts'
import { nothingInline } from '../contents.ts'
import { defineElement } from '../element.ts'

/** `<Phone service="carers-line" />` */
export const phone = defineElement<z.infer<typeof phoneReferenceSchema>>({
  name: 'Phone',
  attributes: [words('service', 'service')],
  contents: nothingInline,
})
