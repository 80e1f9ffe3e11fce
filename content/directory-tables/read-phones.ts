/**
 * Phone numbers as people write them: "+44 (0)1305 221000", "01305-221000 (office)", several in a cell. A number that a spreadsheet
 * has robbed of its first 0 gets it back.
 * @returns nothing when a line says more than a number and a label
 */
export function readPhones(text: string): { kind: 'phone'; number: string; label?: string }[] | undefined {
  const phones = text
    .split(/\r?\n|;|\s\/\s/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readPhone)
  return phones.every((phone) => phone !== undefined) ? phones : undefined
}

function readPhone(line: string) {
  const found = /^([+\d][\d ().\-–]*\d)\s*(?:\(([^()]*[A-Za-z][^()]*)\))?$/.exec(line)
  if (!found) return undefined
  const [, written = '', label] = found
  return { kind: 'phone' as const, number: tidy(written), ...(label === undefined ? {} : { label: label.trim() }) }
}

function tidy(written: string): string {
  const plain = written
    .replace(/^(\+|00)\s*44\s*(\(0\))?\s*/, '0')
    .replaceAll(/[().\-–]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
  return /^[1-9]\d{9}$/.test(plain) ? `0${plain}` : plain
}
