import { toCells } from './lou-translate.ts'

/** How a character looks that a table does not know: `'\x1F600'` and the like in cells, or a cell that is not ASCII. */
const unknown = /^'.+'|[^ -_]/

/** Stands for signs that braille has none for, such as little pictures. */
const otherSign = '(sign)'
/** Said in words or with another sign where the table has none. */
const replacements: Readonly<Record<string, string>> = {
  '@': ' at ',
  '£': ' pounds ',
  '„': '“',
  '‚': '‘',
  '☐': '[ ]',
  '☑': '[x]',
  '✗': 'x',
  '✘': 'x',
  '№': 'No.',
}
const invisible = /\u00AD|[\u200B-\u200F]|\u2060|\uFE0F|\uFEFF/g
const spaces = /[\u00A0\u2007\u2009\u202F\s]+/g

/** Characters each table knows (true) or not, asked once for a worker's life. */
const asked = new Map<string, Map<string, boolean>>()

/**
 * Translates lines into ASCII braille. What the table does not know is written in a way it does: never dropped, and
 * never left as the number of the character.
 */
export async function translate(lines: readonly string[], table: string): Promise<string[]> {
  const clean = lines.map((line) => line.normalize('NFC').replace(invisible, '').replace(spaces, ' ').trim())
  const known = await askAbout([...new Set(clean.join('').match(/./gsu))], table)
  const sayable = clean.map((line) => line.replace(/./gsu, (character) => (known.get(character) === false ? instead(character, known) : character)))
  return (await toCells(sayable.map(tidy), table)).map((line) => line.trim())
}

/** Letters without a sign of their own lose their accent; other characters are named. */
function instead(character: string, known: ReadonlyMap<string, boolean>): string {
  const replacement = replacements[character]
  if (replacement !== undefined) return replacement
  const base = character.normalize('NFD').replace(/\p{Mark}/gu, '')
  return base !== character && known.get(base) !== false && base !== '' ? base : otherSign
}

/** A row of unknown signs is one sign to the reader. */
function tidy(line: string): string {
  return line
    .replace(/(?:\(sign\) ?)+/g, `${otherSign} `)
    .replace(spaces, ' ')
    .trim()
}

async function askAbout(characters: readonly string[], table: string): Promise<Map<string, boolean>> {
  const known = asked.get(table) ?? new Map<string, boolean>()
  asked.set(table, known)
  const fresh = characters.filter((character) => character !== ' ' && !known.has(character))
  const cells = await toCells(fresh, table)
  fresh.forEach((character, index) => known.set(character, !unknown.test((cells[index] ?? '').trim())))
  return known
}
