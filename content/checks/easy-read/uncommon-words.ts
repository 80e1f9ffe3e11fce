import { isCommonWord } from '../../language/common-words.ts'
import { plainForm, wordsIn } from '../../language/words.ts'
import type { Records } from '../../schema/publication.ts'
import { easyReadTexts, type Check } from '../check.ts'
import { warning } from '../finding.ts'

/** Words that few people use, other than names and what the jargon ledger explains. */
export const easyReadWords: Check = (checked) => {
  const named = namedWords(checked.records)
  return easyReadTexts(checked).flatMap(({ record, passages }) => {
    const first = new Map<string, string>()
    for (const { field, words } of passages) {
      for (const word of wordsIn(words)) {
        const form = plainForm(word)
        if (!isCommonWord(word) && !named.has(form) && !first.has(form)) first.set(form, field)
      }
    }
    return [...first].map(([word, field]) =>
      warning({ record, field, problem: `uses "${word}", which is not a common word`, remedy: 'Choose a commoner one, or explain it in the jargon ledger.' }),
    )
  })
}

function namedWords({ jargon, places, services, organisations, locations }: Records): Set<string> {
  const names = [
    ...jargon.flatMap(({ term, synonyms }) => [term, ...synonyms]),
    ...[...places, ...services, ...organisations, ...locations].map(({ name }) => name),
  ]
  return new Set(names.flatMap((name) => wordsIn(name)).flatMap((word) => [plainForm(word), `${plainForm(word)}s`]))
}
