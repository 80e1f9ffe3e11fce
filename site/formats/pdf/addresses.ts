import type { SiteView } from '../../../content/document/node.ts'

/** Where a link of the document leads from paper: a full address, or a place in the same file. */
export function linkTarget(to: string, site: SiteView): string {
  return to.startsWith('/') ? `${site.address}${to}` : to
}

/** Whether a link may be followed from a file. Anything but the web, mail and telephones could run something. */
export function isFollowable(to: string): boolean {
  return /^(\/|#|https?:\/\/|mailto:|tel:|sms:)/i.test(to)
}

/** An address as people copy it from paper: no `https://`, no final slash. */
export function printedAddress(to: string, site: SiteView): string {
  if (to.startsWith('tel:')) return groupDigits(to.slice('tel:'.length))
  return linkTarget(to, site)
    .replace(/^(https?:\/\/|mailto:)/, '')
    .replace(/\/(?=#|$)/, '')
}

/** Whether the words of a link already are its address, so that it is not printed twice. */
export function showsAddress(words: string, to: string, site: SiteView): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replaceAll(/[\s\u00a0]/g, '')
      .replace(/\/$/, '')
  return plain(words) === plain(printedAddress(to, site))
}

/** A UK number in the groups it is read in (Ofcom's numbering plan); any other stays as it is. */
function groupDigits(number: string): string {
  const digits = number.replaceAll(/[^\d+]/g, '').replace(/^\+44/, '0')
  const groups = /^(02\d|0[389]\d\d|011\d|01\d1|0[17]\d{3})(\d{3,4}?)?(\d{4}|\d{6})$/.exec(digits)
  return groups ? groups.slice(1).filter(Boolean).join(' ') : number
}

const PIECE = /[^/?&=._-]*[/?&=._-]?/g
const SHORTEST_PIECE = 6

/** The pieces of a long address between which a line may end: after a slash, dot or hyphen. Together they are the address. */
export function addressPieces(address: string): string[] {
  const pieces = (address.match(PIECE) ?? []).filter(Boolean)
  const joined = pieces.reduce<string[]>(joinShort, [])
  const isTailShort = (joined.at(-1)?.length ?? 0) < SHORTEST_PIECE
  return joined.length > 1 && isTailShort ? [...joined.slice(0, -2), joined.slice(-2).join('')] : joined
}

/** A piece too short to stand alone takes the next one in. */
function joinShort(pieces: string[], piece: string): string[] {
  const last = pieces.at(-1)
  return last !== undefined && last.length < SHORTEST_PIECE ? [...pieces.slice(0, -1), last + piece] : [...pieces, piece]
}
