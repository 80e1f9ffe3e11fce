const marks: readonly [label: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Text in whatever encoding a spreadsheet program has written it: UTF-8, UTF-16 with or without its mark, and Windows-1252,
 * which Excel writes as plain "CSV".
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const label = marked?.[0] ?? guessUtf16(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Letters of English in UTF-16 have an empty byte each, always on the same side. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 2000)
  const empty = [0, 1].map((side) => start.filter((byte, index) => index % 2 === side && byte === 0).length)
  const many = start.length / 4
  if ((empty[1] ?? 0) > many) return 'utf-16le'
  return (empty[0] ?? 0) > many ? 'utf-16be' : undefined
}
