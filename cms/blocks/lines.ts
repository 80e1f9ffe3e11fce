import type { StoredLine } from '../../content/schema/node.ts'
import { lineFieldFromStored, lineFieldToStored } from './lexical/prose.ts'
import type { LexicalState, RichText } from './lexical/state.ts'
import { tell, within, type Place } from './place.ts'

/** A row of a field made by `linesField`. */
export interface LineRow {
  line?: RichText
}

/** Rows of lines as stored lines. A row without words is told: it is a list entry somebody meant to write. */
export function linesToStored(rows: readonly LineRow[] | null | undefined, place: Place, name: string): StoredLine[] {
  return (rows ?? []).map((row, index) => {
    const here = within(place, name, index)
    const line = lineFieldToStored(row.line, here)
    if (line.length === 0) tell(here, 'is empty', 'Write something here, or remove the row.')
    return line
  })
}

/** Stored lines as rows. */
export function linesFromStored(lines: readonly StoredLine[], place: Place, name: string): { line: LexicalState }[] {
  return lines.map((line, index) => ({ line: lineFieldFromStored(line, within(place, name, index)) }))
}
