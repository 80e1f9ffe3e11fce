import type { z } from 'zod'
import type { EasyRead, easyReadStepSchema } from '../../schema/easy-read.ts'
import { words } from './attribute.ts'
import { childElements } from './children.ts'
import { defineElement } from './element.ts'
import { gather } from './gather.ts'
import { readLine, writeLine } from './line.ts'
import { elementBlocks } from './prose.ts'
import { reportUnsupported } from './unsupported.ts'

/** `<Step picture="phone" alt="">` with one statement a paragraph. */
const step = defineElement<z.infer<typeof easyReadStepSchema>>({
  name: 'Step',
  attributes: [words('picture', 'picture'), words('alt', 'alt')],
  contents: {
    form: 'blocks',
    read: (element, context) => ({
      statements: gather(elementBlocks(element)).flatMap((node) => {
        if (node.type === 'paragraph') return [readLine(node.children, context)]
        reportUnsupported(node, [], context)
        return []
      }),
    }),
    write: ({ statements }) => statements.map((statement) => ({ type: 'paragraph', children: writeLine(statement) })),
  },
})

/** `<Section title="What it is">` … `</Section>` of an easy read. */
export const section = defineElement<EasyRead['sections'][number]>({
  name: 'Section',
  attributes: [words('title', 'title')],
  contents: childElements('steps', step),
})
