/** A value of a content stream: numbers, names, strings as the bytes of their text, arrays, dictionaries. */
export type Value = number | { name: string } | { text: string } | { hex: string } | Value[] | { dictionary: Readonly<Record<string, Value>> } | undefined

export interface Operation {
  operator: string
  operands: Value[]
}

const TOKEN = /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|\[|\]|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|<([0-9A-Fa-f\0\t\n\f\r ]*)>|([+-]?(?:\d+\.?\d*|\.\d+))(?=[\0\t\n\f\r ()<>[\]{}/%]|$)|\(|[^\0\t\n\f\r ()<>[\]{}/%]+|./gy

/** Reads a page's operators one by one (ISO 32000-1, 7.8.2). Inline images are not read: nothing of ours makes them. */
export function* operations(stream: string): Generator<Operation> {
  const nested: { open: '[' | '<<'; values: Value[] }[] = []
  let operands: Value[] = []
  const put = (value: Value): void => void (nested.at(-1)?.values ?? operands).push(value)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(stream); match; match = TOKEN.exec(stream)) {
    const [token, name, hex, number] = match
    if (number !== undefined) put(Number(number))
    else if (hex !== undefined) put({ hex: hex.replaceAll(/[^0-9A-Fa-f]/g, '') })
    else if (name !== undefined) put({ name })
    else if (token === '[' || token === '<<') nested.push({ open: token, values: [] })
    else if (token === ']' || token === '>>') {
      const values = nested.pop()?.values ?? []
      put(token === ']' ? values : { dictionary: toDictionary(values) })
    } else if (token === '(') {
      const end = endOfString(stream, TOKEN.lastIndex)
      put({ text: stream.slice(TOKEN.lastIndex, end - 1) })
      TOKEN.lastIndex = end
    } else if (!isSpace(token) && !nested.length) {
      yield { operator: token, operands }
      operands = []
    }
  }
}

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
