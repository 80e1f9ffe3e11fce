import type { ComparedEntry } from './compared-entry.ts'

/** What is left of an entry when spelling, spaces and word order are taken away: what entries are looked up by. */
export interface EntrySigns {
  key: string
  name: string
  /** Words of the name that tell one entry from another, sorted. */
  words: readonly string[]
  nameKey: string
  phones: readonly string[]
  website: string | undefined
  postcodes: readonly string[]
  email: string | undefined
  numbers: readonly string[]
}

/** Words that names share without being the same. */
const emptyWords = new Set(['the', 'a', 'an', 'and', 'of', 'for', 'in', 'at', 'on', 'to', 'ltd', 'limited', 'cic', 'cio', 'plc', 'llp', 'charity', 'uk'])

/** The signs of one entry. */
export function entrySigns({ key, name, phones, website, postcodes, email, numbers = [] }: ComparedEntry): EntrySigns {
  const words = nameWords(name)
  return {
    key,
    name,
    words,
    nameKey: words.join(' '),
    phones: unique(phones.map(phoneKey)),
    website: website === undefined ? undefined : websiteKey(website),
    postcodes: unique(postcodes.map(bare)),
    email: email === undefined ? undefined : bare(email),
    numbers: unique(numbers.map(numberKey)),
  }
}

function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !emptyWords.has(word))
  return [...(telling.length > 0 ? telling : words)].sort()
}

/** Digits only; +44 and Relay UK's 18001 before a number are other ways of writing it. Short codes (999, 111, 62277) stay as they are. */
function phoneKey(number: string): string {
  const digits = number.replaceAll(/\D/g, '')
  const national = digits.replace(/^(?:18001|18002)(?=\d{10})/, '').replace(/^(?:0044|44)(?=\d{9,10}$)/, '0')
  return national.length < 3 ? '' : national
}

/** Host and path in small letters, without `www.`, a final slash, and what follows `?` or `#`. */
function websiteKey(address: string): string | undefined {
  const withScheme = /^https?:\/\//i.test(address) ? address : `https://${address}`
  if (!URL.canParse(withScheme)) return undefined
  const { hostname, pathname } = new URL(withScheme)
  return `${hostname.replace(/^www\./, '')}${pathname.toLowerCase()}`.replace(/\/+$/, '')
}

/** "GB-COH 01234567": zeros before a number are written or left out. */
const numberKey = (number: string): string => bare(number).replace(/^([A-Z-]*)0+(?=\d)/, '$1')

const bare = (words: string): string => words.toUpperCase().replaceAll(/\s/g, '')
const unique = (keys: readonly string[]): string[] => [...new Set(keys.filter((key) => key !== ''))]
