/**
 * Phone numbers as people write them: "+44 (0)1305 221000", "(01305) 221000 ext 4", "01305-221000 (office)", several in a cell. A number
 * that a spreadsheet has robbed of its first 0 gets it back.
 * @returns nothing when a line says more than a number and a label
 */
export function readPhones(text: string): { kind: 'phone'; number: string; label?: string }[] | undefined {
  const phones = text
    .split(between)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readPhone)
  return phones.every((phone) => phone !== undefined) ? phones : undefined
}

/** Line breaks and semicolons; a comma, a stroke, "or" and "and" where a number comes after it. */
const between = /\r?\n|;|\s\/\s|(?:\s*[,/]\s*|\s+(?:or|and)\s+)(?=[+(\d])/i

const line =
  /^(?:(?:tel|telephone|phone|mob|mobile)\b[.:]?\s*)?([+(\d][\d ().\-–]*\d)\s*(?:\(([^()]*[A-Za-z][^()]*)\)|(?:,\s*)?((?:ext|extension|option|press)\b.*))?$/i

function readPhone(written: string) {
  const found = line.exec(written)
  if (!found) return undefined
  const [, digits = '', inBrackets, inside] = found
  const number = withZero(tidy(digits))
  const label = inBrackets ?? inside
  return number === undefined ? undefined : { kind: 'phone' as const, number, ...(label === undefined ? {} : { label: label.trim() }) }
}

function tidy(written: string): string {
  return written
    .replace(/^(\+|00)\s*44\s*(\(0\))?\s*/, '0')
    .replaceAll(/[().\-–]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
}

/**
 * The number with the 0 that a spreadsheet took from its start, or the +. Short numbers (999, 116 123) and relays (18001 …) have none.
 * @returns nothing for a number without its area code: nobody further away can ring it
 */
function withZero(number: string): string | undefined {
  if (number.startsWith('0')) return number
  const digits = number.replaceAll(' ', '')
  // Childline's has two digits fewer than others.
  if (/^\d{9,10}$/.test(digits) || digits === '8001111') return `0${number}`
  if (/^44\d{9,10}$/.test(digits)) return number.replace(/^44 ?0?/, '0')
  return /^\d{7,8}$/.test(digits) ? undefined : number
}
