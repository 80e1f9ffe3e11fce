import type { BlockContent } from 'mdast'
import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import type { MdxContext } from '../context.ts'
import { defineElement } from '../element.ts'
import { type Flow, gather } from '../gather.ts'
import { readPlainWords } from '../inline/plain-words.ts'
import { elementBlocks } from '../prose.ts'
import { tidyParagraphs } from '../tidy.ts'
import { reportUnsupported } from '../unsupported.ts'

/** `<Quote who="Jo">words</Quote>`: plain words, in one or more paragraphs. */
export const quote = defineElement<StoredBlockOf<'quote'>>({
  name: 'Quote',
  attributes: [words('who', 'who')],
  contents: {
    form: 'blocks',
    read: (element, context) => ({
      words: gather(elementBlocks(element))
        .map((node) => readParagraph(node, context))
        .join('\n\n'),
    }),
    write: (stored) => tidyParagraphs(stored.words).split('\n\n').map(writeParagraph),
  },
})

function readParagraph(node: Flow, context: MdxContext): string {
  if (node.type === 'paragraph') return readPlainWords(node.children, '<Quote>', node, context)
  reportUnsupported(node, [], context)
  return ''
}

function writeParagraph(value: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}
