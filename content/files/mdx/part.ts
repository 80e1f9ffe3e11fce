import type { Guide } from '../../schema/guide.ts'
import { words } from './attribute.ts'
import { readBody, writeBody } from './body.ts'
import { defineElement } from './element.ts'
import { elementBlocks } from './prose.ts'

/** `<Part slug="who" title="Who can get it">` … `</Part>` */
export const part = defineElement<Guide['parts'][number]>({
  name: 'Part',
  attributes: [words('slug', 'slug'), words('title', 'title')],
  contents: {
    form: 'blocks',
    read: (element, context) => ({ body: readBody(elementBlocks(element), context) }),
    write: ({ body }) => writeBody(body),
  },
})
