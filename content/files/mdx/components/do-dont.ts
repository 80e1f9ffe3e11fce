import type { StoredLine } from '../../../schema/node.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { lineContents, readChildElements, writeChildElements } from '../children.ts'
import { defineElement } from '../element.ts'

const doLine = defineElement<{ line: StoredLine }>({ name: 'Do', attributes: [], contents: lineContents('line') })
const dontLine = defineElement<{ line: StoredLine }>({ name: 'Dont', attributes: [], contents: lineContents('line') })

/** `<DoDont><Do>line</Do><Dont>line</Dont></DoDont>`: any number of both, written with all dos first. */
export const doDont = defineElement<StoredBlockOf<'doDont'>>({
  name: 'DoDont',
  attributes: [],
  contents: {
    form: 'blocks',
    read(element, context) {
      const children = readChildElements(element, ['Do', 'Dont'], context)
      const linesOf = (codec: typeof doLine): unknown[] =>
        children.filter(({ name }) => name === codec.name).map((child) => (codec.read(child, context) as { line: unknown }).line)
      return { dos: linesOf(doLine), donts: linesOf(dontLine) }
    },
    write: ({ dos, donts }) => writeChildElements([...dos.map((line) => doLine.write({ line })), ...donts.map((line) => dontLine.write({ line }))]),
  },
})
