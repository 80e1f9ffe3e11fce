import { englishWords, interfaceWordNames, type InterfaceWords } from '../../schema/interface-words.ts'
import type { Language } from '../../schema/language.ts'
import { ProblemsError } from '../../schema/problem.ts'
import type { CollectionName, RecordOf } from '../../schema/publication.ts'
import type { Fact, JargonTerm } from '../../schema/reference.ts'
import type { BuildContext } from '../build-context.ts'
import { factInLanguage } from './fact-in-language.ts'
import { serviceInLanguage } from './service-in-language.ts'

/**
 * What documents of another language are made from: its own words, figures and meanings. Of services there remain the name,
 * the numbers and what only the service itself can say, marked as English.
 */
export function languageContext(language: Language, context: BuildContext): BuildContext {
  return {
    ...context,
    language: language.slug,
    words: wordsOf(language),
    get: <Name extends CollectionName>(collection: Name, slug: string, from: string) => {
      const record = context.get(collection, slug, from)
      if (collection === 'facts') return inLanguage(record as Fact, language, from) as RecordOf<Name>
      if (collection === 'jargon') return withMeaning(record as JargonTerm, language) as RecordOf<Name>
      return record
    },
    // Notices and stories are in English: a translation says that there is news, and leaves both on the English page.
    relations: { ...context.relations, noticesOfGuide: () => [], storiesOfGuide: () => [] },
    serviceView: (slug, from) => serviceInLanguage(slug, from, { language: language.slug, words: wordsOf(language), context }),
  }
}

/** The words of the interface. Those of a finished language are all its own. */
export function wordsOf({ words }: Pick<Language, 'words'>): InterfaceWords {
  return Object.fromEntries(interfaceWordNames.map((name) => [name, words[name] ?? englishWords[name]])) as InterfaceWords
}

function inLanguage(fact: Fact, language: Language, from: string): Fact {
  const words = factInLanguage(fact, language) ?? factInLanguage({ ...fact, per: undefined }, language)
  if (!words) {
    const problem = `uses the fact "${fact.slug}", which has no words in ${language.englishName}`
    throw new ProblemsError('The publication is not complete', [{ record: from, field: '', problem, remedy: `Add it to languages/${language.slug}.` }])
  }
  const { per: _per, note: _note, ...rest } = fact
  return { ...rest, ...words }
}

function withMeaning(term: JargonTerm, { meanings }: Language): JargonTerm {
  const own = meanings.find(({ term: slug }) => slug === term.slug)
  return own ? { ...term, meaning: own.meaning } : term
}
