/** A postcode as it is printed, however it was typed: "dt11xj" is "DT1 1XJ". Whether it is one, its schema says. */
export function asPostcode(typed: string): string {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return letters.length > 4 ? `${letters.slice(0, -3)} ${letters.slice(-3)}` : letters
}
