import { englishWords, interfaceWordNames } from '../../schema/interface-words.ts'
import type { Language } from '../../schema/language.ts'
import { slotsOf } from '../fill.ts'
import type { Gap } from './translation-gaps.ts'

/** Words of the interface that the language lacks, or that do not fill in the same things as the English. */
export function languageGaps({ words }: Pick<Language, 'words'>): Gap[] {
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
