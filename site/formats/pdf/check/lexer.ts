/** A value of a content stream: numbers, names, strings as the bytes of their text, arrays, dictionaries. */
export type Value = number | { name: string } | { text: string } | { hex: string } | Value[] | { dictionary: Readonly<Record<string, Value>> } | undefined

export interface Operation {
  operator: string
  operands: Value[]
}

/** A bracket, a name, a string in hexadecimal, a number, or else an operator; spaces and comments before it are passed over. */
const TOKEN =
  /(?:[\0\t\n\f\r ]|%[^\r\n]*)*(?:(<<|>>|[[\](])|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|<([0-9A-Fa-f\0\t\n\f\r ]*)>|([+-]?(?:\d+\.?\d*|\.\d+))(?=[\0\t\n\f\r ()<>[\]{}/%]|$)|([^\0\t\n\f\r ()<>[\]{}/%]+|[^\0\t\n\f\r ]))/y

/** Reads a page's operators one by one (ISO 32000-1, 7.8.2). Inline images are not read: nothing of ours makes them. */
export function* operations(stream: string): Generator<Operation> {
  const nested: Value[][] = []
  let operands: Value[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(stream); match; match = TOKEN.exec(stream)) {
    const [, bracket, , , , operator] = match
    if (bracket === '[' || bracket === '<<') nested.push([])
    else if (operator === undefined) {
      const value = valueOf(match, stream, nested)
      ;(nested.at(-1) ?? operands).push(value)
    } else if (!nested.length) {
      yield { operator, operands }
      operands = []
    }
  }
}

function valueOf([, bracket, name, hex, number]: RegExpExecArray, stream: string, nested: Value[][]): Value {
  if (number !== undefined) return Number(number)
  if (hex !== undefined) return { hex: hex.replaceAll(/[^0-9A-Fa-f]/g, '') }
  if (name !== undefined) return { name }
  if (bracket === '(') return readString(stream)
  const values = nested.pop() ?? []
  return bracket === ']' ? values : { dictionary: toDictionary(values) }
}

function readString(stream: string): Value {
  const start = TOKEN.lastIndex
  TOKEN.lastIndex = endOfString(stream, start)
  return { text: stream.slice(start, TOKEN.lastIndex - 1) }
}

function toDictionary(values: readonly Value[]): Record<string, Value> {
  const dictionary: Record<string, Value> = {}
  for (let index = 0; index + 1 < values.length; index += 2) {
    const key = values[index]
    if (key !== undefined && typeof key === 'object' && 'name' in key) dictionary[key.name] = values[index + 1]
  }
  return dictionary
}

/** Where a string in round brackets ends, which may hold brackets in pairs and escaped ones. */
function endOfString(stream: string, start: number): number {
  let depth = 1
  let index = start
  for (; depth > 0 && index < stream.length; index++) {
    const sign = stream[index]
    if (sign === '\\') index++
    else if (sign === '(') depth++
    else if (sign === ')') depth--
  }
  return index
}

export function nameOf(value: Value): string | undefined {
  return value !== undefined && typeof value === 'object' && 'name' in value ? value.name : undefined
}

export function entryOf(value: Value, key: string): Value {
  return value !== undefined && typeof value === 'object' && 'dictionary' in value ? value.dictionary[key] : undefined
}

export function hexOf(value: Value): string {
  return value !== undefined && typeof value === 'object' && 'hex' in value ? value.hex : ''
}
