/** Day 0 of spreadsheets, in milliseconds, for days after the 29 February 1900 that they think there was. */
const firstDay = Date.UTC(1899, 11, 30)
const dayLength = 86_400_000
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A day as people in the UK write it: 2026-11-25, 25/11/2026, 25.11.26, 25 November 2026; or the number that spreadsheets keep it by, when
 * the cell has lost its form (46351).
 * @returns nothing when it is no day there is
 */
export function readDay(words: string): string | undefined {
  if (/^[3-7]\d{4}(\.\d+)?$/.test(words.trim())) return new Date(firstDay + Math.floor(Number(words)) * dayLength).toISOString().slice(0, 10)
  const [year, month, day] = numbersOf(words.trim())
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

function numbersOf(words: string): (number | undefined)[] {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.Z+-]*)?$/.exec(words)
  if (iso) return iso.slice(1).map(Number)
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(words)
  if (british) return [fullYear(british[3]), Number(british[2]), Number(british[1])]
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3})[a-z]*[ -,]+(\d{4})$/.exec(words)
  if (!named) return []
  const month = months.indexOf((named[2] ?? '').toLowerCase()) + 1
  return [Number(named[3]), month === 0 ? undefined : month, Number(named[1])]
}

const fullYear = (words = ''): number => (words.length === 2 ? 2000 + Number(words) : Number(words))
