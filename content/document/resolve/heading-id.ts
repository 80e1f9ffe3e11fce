import { slug } from 'github-slugger'
import type { StoredInline, StoredLine } from '../../schema/node.ts'

/** Words that give a heading its id. Facts and numbers are left out: an address must outlive a new rate. */
function lastingWords(inline: StoredInline): string {
  switch (inline.kind) {
    case 'text':
    case 'foreign':
      return inline.value
    case 'term':
      return inline.words
    case 'link':
      return inline.children.map(lastingWords).join('')
    case 'fact':
    case 'phone':
      return ''
  }
}

/** The id of a stored heading, before ids are made unique in its document. */
export function headingId(children: StoredLine): string {
  return idFrom(children.map(lastingWords).join(''))
}

/** An id from a title: "Who can get it?" → `who-can-get-it`. */
export function idFrom(title: string): string {
  // Marks above and below letters, as in Arabic, are not allowed everywhere that ids are read.
  return slug(title.normalize('NFC').replace(/\p{M}/gu, '').trim().replace(/\s+/g, ' ')) || 'heading'
}
