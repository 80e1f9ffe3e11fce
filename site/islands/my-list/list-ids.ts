/** What stands before and after the slug in the address of each kind of page, by its letter in a shared link. */
const places = {
  e: ['/guides/', '/easy-read/'],
  g: ['/guides/', '/'],
  s: ['/services/', '/'],
  o: ['/organisations/', '/'],
  t: ['/topics/', '/'],
  j: ['/stages/', '/'],
  l: ['/places/', '/'],
  p: ['/', '/'],
} as const

type Letter = keyof typeof places
const isLetter = (word: string): word is Letter => Object.hasOwn(places, word)
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** A list is for a person: a link that holds more was not made here. */
export const longestList = 40

/** `/guides/first-steps/` → `g:first-steps`; nothing for an address that is no page of a kind above. */
export function idOfAddress(address: string): string | undefined {
  for (const [letter, [before, after]] of Object.entries(places)) {
    if (!address.startsWith(before) || !address.endsWith(after)) continue
    const name = address.slice(before.length, -after.length)
    if (slug.test(name)) return `${letter}:${name}`
  }
  return undefined
}

/** `g:first-steps` → `/guides/first-steps/`; nothing for words that are no id. */
export function addressOfId(id: string): string | undefined {
  const [letter = '', name = '', ...more] = id.split(':')
  if (!isLetter(letter) || !slug.test(name) || more.length > 0) return undefined
  const [before, after] = places[letter]
  return `${before}${name}${after}`
}

/** The part of a link after its #: only public ids, which browsers send to no server. */
export function writeLink(ids: readonly string[]): string {
  return `#${ids.join(',')}`
}

/** The ids in a link that somebody sent. Whatever is no id is left out. */
export function readLink(hash: string): string[] {
  const ids = decoded(hash.replace(/^#/, ''))
    .split(',')
    .filter((id) => addressOfId(id) !== undefined)
  return [...new Set(ids)].slice(0, longestList)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
