import { englishWords, interfaceWordNames } from '../../schema/interface-words.ts'
import type { Language } from '../../schema/language.ts'
import { slotsOf } from '../fill.ts'
import type { FactOf, Gap } from './gap.ts'
import { lackingWords } from './lacking-words.ts'

/** Everything that keeps a language from being shown: words of the interface, and what the welcome of its home page uses. */
export function languageGaps(language: Language, factOf: FactOf): Gap[] {
  return [...interfaceGaps(language), ...lackingWords(language.welcome, 'welcome', { language, factOf })]
}

/** Words of the interface that the language lacks, or that do not fill in the same things as the English. */
function interfaceGaps({ words }: Pick<Language, 'words'>): Gap[] {
  return interfaceWordNames.flatMap((name) => {
    const field = `words.${name}`
    const english = englishWords[name]
    const own = words[name]
    if (own === undefined) return [{ field, problem: `is missing ("${english}")`, remedy: 'Translate it.' }]
    const wanted = slotsOf(english).sort().join(', ')
    if (slotsOf(own).sort().join(', ') === wanted) return []
    return [
      { field, problem: `does not fill in the same things as "${english}"`, remedy: `Keep what stands in curly brackets as it is: ${wanted || 'nothing'}.` },
    ]
  })
}
