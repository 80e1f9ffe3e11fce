import type { BlockContent, PhrasingContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type Attribute, writeAttributes } from './attribute.ts'
import { type MdxContext, remember, report } from './context.ts'

export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** What stands between the tags of a component: reading and writing side by side. */
export type Contents<Stored extends object> = {
  read: (element: Element, context: MdxContext) => Partial<Record<keyof Stored, unknown>>
} & ({ form: 'blocks'; write: (stored: Stored) => BlockContent[] } | { form: 'words'; write: (stored: Stored) => PhrasingContent[] })

/** A component in both directions. */
export interface ElementCodec<Stored extends object> {
  name: string
  /** Takes an object for one that was read from an element of this component. */
  remember: <Read extends object>(read: Read, element: Element, context: MdxContext) => Read
  /** The stored object as written; the schema judges it afterwards. */
  read: (element: Element, context: MdxContext) => object
  write: (stored: Stored) => Element
}

/** Makes a component from its attributes and its contents. Anything else between its tags or in them is reported. */
export function defineElement<Stored extends object>(definition: {
  name: string
  attributes: readonly Attribute<Extract<keyof Stored, string>>[]
  contents: Contents<Stored>
}): ElementCodec<Stored> {
  const { name, attributes, contents } = definition
  const origin = { label: `<${name}>`, names: Object.fromEntries(attributes.map((attribute) => [attribute.field, attribute.name])) }
  return {
    name,
    remember: (read, element, context) => remember(context, read, element, origin),
    read(element, context) {
      const stored = { ...readAttributes(name, attributes, element, context), ...contents.read(element, context) }
      return remember(context, stored, element, origin)
    },
    write(stored) {
      const shared = { name, attributes: writeAttributes(attributes, stored) }
      return contents.form === 'blocks'
        ? { type: 'mdxJsxFlowElement', ...shared, children: contents.write(stored) }
        : { type: 'mdxJsxTextElement', ...shared, children: contents.write(stored) }
    },
  }
}

function readAttributes(name: string, attributes: readonly Attribute[], element: Element, context: MdxContext): Record<string, unknown> {
  const given = givenAttributes(name, attributes, element, context)
  const fields: Record<string, unknown> = {}
  for (const attribute of attributes) {
    const value = given.get(attribute.name)
    if (value !== undefined) fields[attribute.field] = attribute.read(value)
    else if ('absent' in attribute) fields[attribute.field] = attribute.absent
  }
  return fields
}

function givenAttributes(name: string, attributes: readonly Attribute[], element: Element, context: MdxContext): Map<string, string | true> {
  const given = new Map<string, string | true>()
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      report(context, element, `<${name}> has a value in curly brackets`, 'Write the value in straight quotes, such as title="Words".')
    } else if (!attributes.some((known) => known.name === attribute.name)) {
      report(context, element, `<${name}> has an unknown attribute "${attribute.name}"`, knownAttributes(attributes))
    } else if (given.has(attribute.name)) {
      report(context, element, `<${name}> has "${attribute.name}" twice`, 'Keep one of the two.')
    } else {
      given.set(attribute.name, typeof attribute.value === 'string' ? attribute.value : true)
    }
  }
  return given
}

function knownAttributes(attributes: readonly Attribute[]): string {
  if (attributes.length === 0) return 'Take it out: this component has no attributes.'
  return `Take it out or correct its spelling. It can have: ${attributes.map(({ name }) => name).join(', ')}.`
}
