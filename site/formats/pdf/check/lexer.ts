/** A value of a content stream: numbers, names, strings as the bytes of their text, arrays, dictionaries. */
export type Value = number | { name: string } | { text: string } | { hex: string } | Value[] | { dictionary: Readonly<Record<string, Value>> } | undefined

export interface Operation {
  operator: string
  operands: Value[]
}

const TOKEN =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|\[|\]|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|<([0-9A-Fa-f\0\t\n\f\r ]*)>|([+-]?(?:\d+\.?\d*|\.\d+))(?=[\0\t\n\f\r ()<>[\]{}/%]|$)|\(|[^\0\t\n\f\r ()<>[\]{}/%]+|./gy

/** Reads a page's operators one by one (ISO 32000-1, 7.8.2). Inline images are not read: nothing of ours makes them. */
export function* operations(stream: string): Generator<Operation> {
  const nested: Value[][] = []
  let operands: Value[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(stream); match; match = TOKEN.exec(stream)) {
    const [token] = match
    if (token === '[' || token === '<<') nested.push([])
    else if (isOperator(match) && !nested.length) {
      yield { operator: token, operands }
      operands = []
    } else if (!isOperator(match) && !isSpace(token)) {
      const value = valueOf(match, stream, nested)
      ;(nested.at(-1) ?? operands).push(value)
    }
  }
}

/** Neither a value nor a bracket nor space: no group of the pattern has matched. */
function isOperator([token, name, hex, number]: RegExpExecArray): boolean {
  return name === undefined && hex === undefined && number === undefined && !BRACKETS.has(token) && !isSpace(token)
}

function valueOf([token, name, hex, number]: RegExpExecArray, stream: string, nested: Value[][]): Value {
  if (number !== undefined) return Number(number)
  if (hex !== undefined) return { hex: hex.replaceAll(/[^0-9A-Fa-f]/g, '') }
  if (name !== undefined) return { name }
  if (token === '(') return readString(stream)
  const values = nested.pop() ?? []
  return token === ']' ? values : { dictionary: toDictionary(values) }
}

function readString(stream: string): Value {
  const start = TOKEN.lastIndex
  TOKEN.lastIndex = endOfString(stream, start)
  return { text: stream.slice(start, TOKEN.lastIndex - 1) }
}

const BRACKETS = new Set(['[', ']', '<<', '>>', '('])
const isSpace = (token: string): boolean => token.startsWith('%') || token.trim() === '' || token.charCodeAt(0) === 0

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
