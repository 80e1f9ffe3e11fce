import { buildDocuments } from '../document/build-documents.ts'
import { finishedTranslations } from '../document/translation/finished.ts'
import type { SiteSettings } from '../schema/message.ts'
import { ProblemsError, type Problem } from '../schema/problem.ts'
import type { Records } from '../schema/publication.ts'
import type { Picture } from '../schema/reference.ts'
import { pageAddresses, partAddresses } from './rules/addresses.ts'
import { bestAnswerRules } from './rules/best-answers.ts'
import { contentOf, type Rule } from './rules/content.ts'
import { councilKinds } from './rules/council-kinds.ts'
import { dates } from './rules/dates.ts'
import { duplicateIds, duplicateOrders, duplicateSlugs } from './rules/duplicates.ts'
import { easyReadRules } from './rules/easy-read.ts'
import { factSources } from './rules/fact-sources.ts'
import { formerSlugs } from './rules/former-slugs.ts'
import { hiddenCharacters } from './rules/hidden-characters.ts'
import { links } from './rules/links.ts'
import { phoneNumbers } from './rules/phone-numbers.ts'
import { pictures } from './rules/pictures.ts'
import { questionRules } from './rules/questions.ts'
import { recordings } from './rules/recordings.ts'
import { recordReferences } from './rules/record-references.ts'
import { serviceDetails } from './rules/service-details.ts'
import { tableShapes } from './rules/table-shapes.ts'
import { wordReferences } from './rules/word-references.ts'

/** Every rule of publishing, in the order their complaints are told. */
const rules: readonly Rule[] = [
  duplicateSlugs,
  duplicateIds,
  duplicateOrders,
  formerSlugs,
  partAddresses,
  pageAddresses,
  recordReferences,
  wordReferences,
  links,
  phoneNumbers,
  councilKinds,
  serviceDetails,
  pictures,
  recordings,
  factSources,
  dates,
  tableShapes,
  easyReadRules,
  questionRules,
  bestAnswerRules,
  hiddenCharacters,
]

export interface ValidateOptions {
  /** Whether the file of a picture is at hand. */
  pictureExists: (picture: Picture) => boolean
  /** The day of publishing, `2026-11-22`. */
  today: string
}

/**
 * Checks everything that is to be published, together. Unfinished translations are not: they stop nothing, and
 * `finishedTranslations` says what they lack.
 * @returns every problem found; none means that the site can be built from it
 */
export function validatePublication(records: Records, settings: SiteSettings, { pictureExists, today }: ValidateOptions): Problem[] {
  const { languages, translations } = finishedTranslations(records)
  const content = contentOf({ ...records, languages, translations }, settings, pictureExists)
  const problems = rules.flatMap((rule) => rule(content))
  return problems.length > 0 ? problems : buildProblems(records, settings, today)
}

/** The last proof: what passed every rule is built once, so that no publication can fail on its way to the site. */
function buildProblems(records: Records, settings: SiteSettings, today: string): Problem[] {
  try {
    buildDocuments({ records, settings }, { today })
    return []
  } catch (error) {
    if (error instanceof ProblemsError) return [...error.problems]
    throw error
  }
}
