import type { Problem } from '../../schema/problem.ts'
import type { Records } from '../../schema/publication.ts'
import type { FactOf, Gap } from './gap.ts'
import { languageGaps } from './language-gaps.ts'
import { translationGaps } from './translation-gaps.ts'

type Involved = Pick<Records, 'languages' | 'translations' | 'guides' | 'facts'>

export interface Finished extends Pick<Records, 'languages' | 'translations'> {
  /** What was left out, and what it lacks. */
  leftOut: Problem[]
}

/**
 * The languages and translations that may be shown: those that lack nothing, and one for each page. What is left out never stops
 * the English from being published.
 */
export function finishedTranslations({ languages, translations, guides, facts }: Involved): Finished {
  const leftOut: Problem[] = []
  const factOf: FactOf = (slug) => facts.find((fact) => fact.slug === slug)
  const complete = languages.filter((language) => isFree(languageGaps(language, factOf), `languages/${language.slug}`, leftOut))
  const pages = new Map<string, string>()
  const shown = translations.filter((translation) => {
    const record = `translations/${translation.slug}`
    const guide = guides.find(({ slug }) => slug === translation.guide)
    const language = languages.find(({ slug }) => slug === translation.language)
    if (!guide || !language) return isFree([notThere(translation, guide === undefined)], record, leftOut)
    const gaps = translationGaps(translation, { guide, language, factOf })
    if (!isFree(gaps, record, leftOut) || !complete.includes(language)) return false
    const page = `${language.slug} ${guide.slug}`
    const first = pages.get(page)
    pages.set(page, first ?? record)
    return isFree(first === undefined ? [] : [secondOf(first)], record, leftOut)
  })
  return { languages: complete, translations: shown, leftOut }
}

function isFree(gaps: readonly Gap[], record: string, leftOut: Problem[]): boolean {
  leftOut.push(...gaps.map((gap) => ({ record, ...gap })))
  return gaps.length === 0
}

function notThere({ guide, language }: { guide: string; language: string }, isGuide: boolean): Gap {
  const [field, what] = isGuide ? ['guide', `guide "${guide}"`] : ['language', `language "${language}"`]
  return { field, problem: `belongs to ${what}, which is not published`, remedy: 'Publish that first.' }
}

const secondOf = (first: string): Gap => ({
  field: 'guide',
  problem: `is translated into this language by ${first} already`,
  remedy: 'Keep one of the two.',
})
