import type { BlockContent } from 'mdast'
import type { StoredLine } from '../../schema/node.ts'
import type { MdxContext } from './context.ts'
import type { Contents, Element, ElementCodec } from './element.ts'
import { gather, isElement } from './gather.ts'
import { readOnlyLine, writeLine } from './line.ts'
import { elementBlocks } from './prose.ts'
import { reportUnsupported } from './unsupported.ts'

/** The components of the given names directly within another; anything else is reported. */
export function readChildElements(element: Element, names: readonly string[], context: MdxContext): Element[] {
  return gather(elementBlocks(element)).flatMap((node) => {
    if (isElement(node) && node.name !== null && names.includes(node.name)) return [node]
    reportUnsupported(node, names, context)
    return []
  })
}

/** A component that holds others of one kind, in a field of their own: `<Steps>` holds `<Step>`. */
export function childElements<Child extends object, const Field extends string>(field: Field, child: ElementCodec<Child>): Contents<Record<Field, Child[]>> {
  return {
    form: 'blocks',
    read: (element, context) => {
      const children = readChildElements(element, [child.name], context)
      return { [field]: children.map((one) => child.read(one, context)) } as Record<Field, unknown>
    },
    write: (stored) => writeChildElements(stored[field].map((one) => child.write(one))),
  }
}

/** Components of words stand on lines of their own, one under the other; those of blocks stand as they are. */
export function writeChildElements(elements: readonly Element[]): BlockContent[] {
  const lines = elements.filter((element) => element.type === 'mdxJsxTextElement')
  if (lines.length === 0) return elements.filter((element) => element.type === 'mdxJsxFlowElement')
  return [{ type: 'paragraph', children: lines.flatMap((line, index) => (index === 0 ? [line] : [{ type: 'text', value: '\n' }, line])) }]
}

/** One line of words between the tags of a component. */
export function lineContents<const Field extends string>(field: Field): Contents<Record<Field, StoredLine>> {
  return {
    form: 'words',
    read: (element, context) => ({ [field]: readOnlyLine(element.children, element, context) }) as Record<Field, unknown>,
    write: (stored) => writeLine(stored[field]),
  }
}
