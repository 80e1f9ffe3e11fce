import { inflateSync } from 'node:zlib'
import type { Report } from './finding.ts'

const END = /startxref\s+(\d+)\s+%%EOF\s*$/
const IDENTITY = /\/ID \[<([0-9a-f]{2})+> <([0-9a-f]{2})+>\]/
const DICTIONARY = /^\d+ 0 obj\s*<<([\s\S]*?)>>\s*stream\r?\n/
/** Bytes of a row: type, place, index (`/W [1 4 2]`, as our own writer has it). */
const ROW = 7

type Reader = (from: number, length: number) => string

/**
 * Whether the file's table of objects is right, byte by byte: pdf-lib, which reads the rest, forgives almost anything,
 * and other readers do not. Files saved by other programs, with another kind of table, are left to those readers.
 */
export function checkFileStructure(bytes: Uint8Array, report: Report): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text: Reader = (from, length) => file.toString('latin1', from, Math.min(file.length, from + length))
  const start = Number(END.exec(text(file.length - 60, 60))?.[1] ?? Number.NaN)
  if (!Number.isInteger(start) || !/^(xref|\d+ 0 obj)/.test(text(start, 20))) {
    report('file', 'the file does not say where its table of objects is')
    return
  }
  checkTable(file, start, DICTIONARY.exec(text(start, 2000)), text, report)
}

/** Checks a table that our own writer made. */
function checkTable(file: Buffer, start: number, found: RegExpExecArray | null, text: Reader, report: Report): void {
  const [whole = '', dictionary = ''] = found ?? []
  if (!dictionary.includes('/W [1 4 2]')) return
  if (!IDENTITY.test(dictionary)) report('file', 'the file has no proper identity')
  const content = start + whole.length
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
  checkRows(inflateSync(file.subarray(content, content + length)), text, report)
}

function checkRows(table: Buffer, text: Reader, report: Report): void {
  for (let object = 1; object * ROW < table.length; object++) {
    const [type, where] = [table.readUInt8(object * ROW), table.readUInt32BE(object * ROW + 1)]
    const expected = type === 2 ? `${where} 0 obj\n<< /Type /ObjStm` : `${object} 0 obj`
    const at = type === 2 ? table.readUInt32BE(where * ROW + 1) : where
    if (type === 0 || text(at, expected.length) !== expected) report('file', `object ${object} is not where the table says`)
  }
}
