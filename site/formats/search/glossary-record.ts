import type { CustomRecord } from 'pagefind'
import { glossaryAddress } from '../../../content/document/addresses.ts'
import type { JargonTerm } from '../../../content/schema/reference.ts'
import type { SearchKind } from './kinds.ts'
import { everywhere } from './search-entries.ts'

/**
 * One hard word with its meaning, found on its own: `/glossary/#respite`.
 * @param formats how the glossary can be had besides its web page
 */
export function glossaryRecord({ slug, term, meaning, synonyms }: JargonTerm, formats: readonly string[]): CustomRecord {
  return {
    url: `${glossaryAddress}#${slug}`,
    content: meaning,
    language: 'en-gb',
    meta: { title: term, summary: meaning, words: synonyms.join(', ') },
    filters: { kind: ['Meaning of a word' satisfies SearchKind], area: [everywhere], format: [...formats] },
  }
}
