import type { Problem } from '../../schema/problem.ts'
import type { Records } from '../../schema/publication.ts'
import { languageGaps } from './language-gaps.ts'
import { translationGaps } from './translation-gaps.ts'

type Involved = Pick<Records, 'languages' | 'translations' | 'guides' | 'facts'>

export interface Finished extends Pick<Records, 'languages' | 'translations'> {
  /** What was left out, and what it lacks. */
  leftOut: Problem[]
}

/**
 * The languages and translations that may be shown: those that lack nothing. An unfinished one is left out and never stops
 * the English from being published.
 */
export function finishedTranslations({ languages, translations, guides, facts }: Involved): Finished {
  const leftOut: Problem[] = []
  const complete = languages.filter((language) => isFree(languageGaps(language), `languages/${language.slug}`, leftOut))
  const shown = translations.filter((translation) => {
    const record = `translations/${translation.slug}`
    const guide = guides.find(({ slug }) => slug === translation.guide)
    const language = languages.find(({ slug }) => slug === translation.language)
    if (!guide || !language) return isFree([notThere(translation, guide === undefined)], record, leftOut)
    const gaps = translationGaps(translation, { guide, language, factOf: (slug) => facts.find((fact) => fact.slug === slug) })
    return isFree(gaps, record, leftOut) && complete.includes(language)
  })
  return { languages: complete, translations: shown, leftOut }
}

function isFree(gaps: readonly Omit<Problem, 'record'>[], record: string, leftOut: Problem[]): boolean {
  leftOut.push(...gaps.map((gap) => ({ record, ...gap })))
  return gaps.length === 0
}

function notThere({ guide, language }: { guide: string; language: string }, isGuide: boolean): Omit<Problem, 'record'> {
  const [field, what] = isGuide ? ['guide', `guide "${guide}"`] : ['language', `language "${language}"`]
  return { field, problem: `belongs to ${what}, which is not published`, remedy: 'Publish that first.' }
}
