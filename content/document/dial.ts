/**
 * A telephone number as a device dials it. UK numbers become international (`+44…`), so that they also work from a
 * foreign phone; short numbers (999, 111, 116 123) and text-relay numbers (18001 …) stay as they are.
 * @param number as printed: digits and spaces
 */
export function dial(number: string): string {
  const digits = number.replace(/\D/g, '')
  return digits.startsWith('0') && digits.length >= 10 ? `+44${digits.slice(1)}` : digits
}
