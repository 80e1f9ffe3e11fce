import type { Line } from './layout-node.ts'
import type { AttributedText, Container, TextRun } from './plain-text.ts'

interface SetBefore {
  text: AttributedText
  room: Container
  lines: Line[]
}

/**
 * Remembers how the texts of a document were set: one that is laid out again, closer or with a block that may break, sets the
 * same words into the same room. Lines are shared and never changed.
 */
export class TextsSetBefore {
  readonly #known = new Map<string, SetBefore>()

  /** The lines of a text, as they were set or as `set` sets them now. */
  linesOf(text: AttributedText, room: Container, set: () => Line[]): Line[] {
    const known = this.#known.get(text.string)
    if (known && isSameRoom(known.room, room) && isSameText(known.text, text)) return known.lines
    const lines = set()
    this.#known.set(text.string, { text, room, lines })
    return lines
  }
}

const isSameRoom = (one: Container, other: Container): boolean =>
  one.width === other.width && one.height === other.height && one.maxLines === other.maxLines && one.truncateMode === other.truncateMode

const isSameText = (one: AttributedText, other: AttributedText): boolean =>
  one.runs.length === other.runs.length && one.runs.every((run, index) => isSameRun(run, other.runs[index]))

function isSameRun(one: TextRun, other: TextRun | undefined): boolean {
  if (one.end !== other?.end) return false
  if (one.attributes === other.attributes) return true
  const others = new Map<string, unknown>(Object.entries(other.attributes))
  return Object.entries(one.attributes).every(([name, value]) => isSame(value, others.get(name)))
}

/** The list of a run's fonts is made anew each time. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((value, index) => value === other[index])
}
