import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'

/** One attribute of a component and the stored field it stands for. The schema judges what `read` returns. */
export interface Attribute<Field extends string = string> {
  name: string
  field: Field
  /** `true` is an attribute without a value. */
  read: (value: string | true) => unknown
  /** Value of the field when the attribute is absent. */
  absent?: unknown
  /** Undefined leaves the attribute out. */
  write: (value: unknown) => string | true | undefined
}

/** Words or a slug: `title="Ask for help"`. */
export function words<const Field extends string>(name: string, field: Field): Attribute<Field> {
  return { name, field, read: (value) => value, write: (value) => (value === undefined ? undefined : printed(value)) }
}

/** One of several words, left out when it is the usual one. */
export function choice<const Field extends string>(name: string, field: Field, usual: string): Attribute<Field> {
  return { name, field, read: (value) => value, absent: usual, write: (value) => (value === usual ? undefined : printed(value)) }
}

/** A whole number: `minutes="3"`. */
export function number<const Field extends string>(name: string, field: Field): Attribute<Field> {
  return {
    name,
    field,
    read: (value) => (value !== true && /^\d+$/.test(value) ? Number(value) : value),
    write: (value) => (value === undefined ? undefined : printed(value)),
  }
}

/** Present or not: `captions`. `captions="true"` is understood too. */
export function flag<const Field extends string>(name: string, field: Field): Attribute<Field> {
  return {
    name,
    field,
    read: (value) => value === 'true' || (value === 'false' ? false : value),
    absent: false,
    write: (value) => (value === true ? true : undefined),
  }
}

/** Slugs with spaces between: `services="a b"`. */
export function slugs<const Field extends string>(name: string, field: Field): Attribute<Field> {
  return {
    name,
    field,
    read: (value) => (value === true ? value : value.split(/\s+/).filter((slug) => slug !== '')),
    absent: [],
    write: (value) => (Array.isArray(value) && value.length > 0 ? value.join(' ') : undefined),
  }
}

/** The schema lets only words and numbers into these fields. */
function printed(value: unknown): string {
  return typeof value === 'number' ? value.toFixed(0) : (value as string)
}

/** The attributes of an element, in the order the component names them. */
export function writeAttributes(attributes: readonly Attribute[], stored: object): MdxJsxAttribute[] {
  return attributes.flatMap(({ name, field, write }) => {
    const value = write((stored as Record<string, unknown>)[field])
    if (value === undefined) return []
    return [{ type: 'mdxJsxAttribute' as const, name, value: value === true ? null : encodeAttribute(value) }]
  })
}

/** The library writes quotes as character references; these would otherwise be read back as something else. */
function encodeAttribute(value: string): string {
  return value.replace(/&(?=[A-Za-z#])/g, '&amp;').replace(/[|\r\n\t]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)
}
