import { deflateSync } from 'node:zlib'
import { PdfKit } from './pdfkit.ts'

interface PackedObject {
  id: number
  text: string
}

/** Objects in one object stream: enough to compress well, few enough for readers to open one quickly. */
const OBJECTS_PER_STREAM = 200
const OBJECT_START = /^(\d+) 0 obj$/

/**
 * Writes a file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8), which pdfkit cannot.
 * A tagged file is mostly small objects that say much the same; packed together they take half the room.
 */
export class CompactPdf extends PdfKit {
  readonly #packed: PackedObject[] = []
  #open: { id: number; header: string; lines: string[] } | undefined

  /** pdfkit writes an object line by line: its number, its dictionary, perhaps a stream, its end. */
  override _write(data: Uint8Array | string): void {
    // pdfkit writes the file's first line from its constructor, before there are fields.
    if (!(#open in this)) {
      super._write(data)
      return
    }
    const start = typeof data === 'string' ? OBJECT_START.exec(data) : null
    if (start && typeof data === 'string') this.#open = { id: Number(start[1]), header: data, lines: [] }
    else if (!this.#open) super._write(data)
    else if (data === 'endobj') this.#pack()
    else if (data === 'stream' || typeof data !== 'string') this.#writeThrough(data)
    else this.#open.lines.push(data)
  }

  override _finalize(): void {
    const rows = new Map<number, [type: number, where: number, index: number]>()
    for (const [index, offset] of this._offsets.entries()) if (offset !== null) rows.set(index + 1, [1, offset, 0])
    let id = this._offsets.length
    for (let first = 0; first < this.#packed.length; first += OBJECTS_PER_STREAM) {
      const objects = this.#packed.slice(first, first + OBJECTS_PER_STREAM)
      id += 1
      rows.set(id, [1, this._offset, 0])
      for (const [index, object] of objects.entries()) rows.set(object.id, [2, id, index])
      this.#writeObjectStream(id, objects)
    }
    this.#writeCrossReferences(id + 1, rows)
    this.push(null)
  }

  #pack(): void {
    if (this.#open) this.#packed.push({ id: this.#open.id, text: this.#open.lines.join('\n') })
    this.#open = undefined
  }

  /** An object with a stream cannot be packed. */
  #writeThrough(data: Uint8Array | string): void {
    const { header, lines } = this.#open ?? { header: '', lines: [] }
    this.#open = undefined
    for (const line of [header, ...lines]) super._write(line)
    super._write(data)
  }

  #writeObjectStream(id: number, objects: readonly PackedObject[]): void {
    let offset = 0
    const directory = objects.map((object) => {
      const entry = `${object.id} ${offset}`
      offset += object.text.length + 1
      return entry
    })
    const head = `${directory.join(' ')} `
    const body = Buffer.from(head + objects.map(({ text }) => `${text}\n`).join(''), 'latin1')
    this.#writeStream(id, `/Type /ObjStm /N ${objects.length} /First ${head.length}`, body)
  }

  #writeCrossReferences(id: number, rows: Map<number, [number, number, number]>): void {
    const start = this._offset
    rows.set(id, [1, start, 0])
    const table = Buffer.alloc((id + 1) * 7)
    table.writeUInt16BE(0xff_ff, 5)
    for (const [number, [type, where, index]] of rows) {
      table.writeUInt8(type, number * 7)
      table.writeUInt32BE(where, number * 7 + 1)
      table.writeUInt16BE(index, number * 7 + 5)
    }
    const identity = `<${Buffer.from(this._id).toString('hex')}>`
    this.#writeStream(id, `/Type /XRef /Size ${id + 1} /W [1 4 2] /Root ${this._root.id} 0 R /Info ${this._info.id} 0 R /ID [${identity} ${identity}]`, table)
    super._write(`startxref\n${start}\n%%EOF`)
  }

  #writeStream(id: number, dictionary: string, content: Buffer): void {
    const packed = deflateSync(content)
    super._write(`${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream`)
    super._write(packed)
    super._write('\nendstream\nendobj')
  }
}
