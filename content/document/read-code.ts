/** Digits of a freshness code, of Crockford's base 32: no I, L, O or U, so that a code read from paper or over the phone is not mistaken. */
export const codeDigits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const codeLength = 6
const isCode = new RegExp(`^[${codeDigits}]{${codeLength}}$`)

/**
 * The freshness code that somebody read from a print and typed: small letters, spaces and hyphens do not matter, an O is
 * a zero, and an I or L is a one. The whole address, copied from the print, will do.
 * @returns the code as it stands in addresses, `K7M2-4Q`, or nothing when this cannot be one
 */
export function readCode(typed: string): string | undefined {
  const digits = typed
    .normalize('NFKC')
    .replace(/^.*\/check\//i, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL|]/g, '1')
    .replace(/[\s\p{Dash}_./]/gu, '')
  return isCode.test(digits) ? toCode(digits) : undefined
}

/** Six digits as they are printed: `K7M2-4Q`. */
export const toCode = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4)}`
