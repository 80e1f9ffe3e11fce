import { readerWords } from '../language/reader-words.ts'
import type { StoredLine } from '../schema/node.ts'
import type { JargonTerm } from '../schema/reference.ts'
import { wordPattern } from './word-pattern.ts'
import type { Check } from './check.ts'
import { warning } from './finding.ts'
import type { SpokenPassage, Text } from './texts.ts'

interface Hard extends JargonTerm {
  pattern: RegExp
}

/**
 * Words of the jargon ledger that have something better are not used without their meaning. Marking the word once in a
 * record explains it there.
 */
export const jargon: Check = ({ records, texts }) => {
  const names = [...records.services, ...records.organisations].map(({ name }) => name)
  const hard = records.jargon.filter(({ isAvoided, sayInstead }) => isAvoided || sayInstead).map((term) => ({ ...term, pattern: wordPattern(term.term) }))
  return texts.filter(({ collection }) => collection !== 'stories').flatMap((text) => hard.flatMap((term) => findingsOf(term, text, names)))
}

function findingsOf({ slug, term, sayInstead, isAvoided, pattern }: Hard, { collection, record, passages }: Text, names: readonly string[]): ReturnType<Check> {
  // A service's words are plain text: no meaning can be marked in them, so only what should not be said at all counts.
  if (collection === 'services' && !isAvoided) return []
  if (passages.some(({ line }) => explains(line, slug))) return []
  const found = passages.find((passage) => passage.shape !== 'quote' && pattern.test(unmarkedWords(passage, names)))
  if (!found) return []
  const remedy = sayInstead ? `Say "${sayInstead}", or mark it as a hard word.` : 'Say it in plain words, or mark it as a hard word.'
  return [warning({ record, field: found.field, problem: `uses "${term}" without its meaning`, remedy })]
}

const explains = (line: StoredLine, slug: string): boolean => line.some((inline) => inline.kind === 'term' && inline.term === slug)

/** A passage without the words that lead to a meaning: hard words of the ledger, and links to the page that explains. Nor do names count. */
function unmarkedWords({ line }: SpokenPassage, names: readonly string[]): string {
  const unmarked = line.filter(({ kind }) => kind !== 'term' && kind !== 'link')
  const words = readerWords(unmarked, () => undefined)
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), words)
}
