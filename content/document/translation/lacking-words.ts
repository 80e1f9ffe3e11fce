import type { Language } from '../../schema/language.ts'
import { visitStoredNodes, type StoredNode } from '../visit-stored-nodes.ts'
import { factInLanguage, wrongTemplate } from './fact-in-language.ts'
import type { FactOf, Gap } from './gap.ts'

/**
 * Facts and hard words that words in a language use, and that the language has no words for.
 * @param words a translation, or a field of a language
 * @param path where they stand in their record
 */
export function lackingWords(words: unknown, path: string, { language, factOf }: { language: Language; factOf: FactOf }): Gap[] {
  const gaps: Gap[] = []
  visitStoredNodes(words, path, (node, field) => {
    const lacking = factLacking(node, language, factOf) ?? meaningLacking(node, language)
    if (lacking) gaps.push({ field, ...lacking })
  })
  return gaps
}

type Lacking = Omit<Gap, 'field'> | undefined

function factLacking({ kind, fact: slug, form }: StoredNode, language: Language, factOf: FactOf): Lacking {
  const fact = (kind === 'fact' || kind === 'keyFact') && typeof slug === 'string' ? factOf(slug) : undefined
  const shown = fact && form === 'value' ? { ...fact, per: undefined } : fact
  if (!shown || factInLanguage(shown, language)) return undefined
  const wrong = wrongTemplate(shown, language)
  if (wrong) return { problem: `uses the fact "${shown.slug}", whose words in ${language.englishName} ${wrong.problem}`, remedy: wrong.remedy }
  return { problem: `uses the fact "${shown.slug}", which has no words in ${language.englishName}`, remedy: addTo(language, 'facts') }
}

function meaningLacking({ kind, term }: StoredNode, language: Language): Lacking {
  if (kind !== 'term' || typeof term !== 'string' || language.meanings.some((own) => own.term === term)) return undefined
  return { problem: `uses the hard word "${term}", which has no meaning in ${language.englishName}`, remedy: addTo(language, 'meanings') }
}

const addTo = ({ slug }: Language, field: string): string => `Add it to languages/${slug}, under ${field}.`
