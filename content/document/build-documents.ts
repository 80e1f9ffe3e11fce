import { ProblemsError, type Problem } from '../schema/problem.ts'
import { createBuildContext, type BuildContext, type PublishedContent } from './build-context.ts'
import type { Draft } from './compose/draft.ts'
import { composeAToZ } from './compose/a-to-z.ts'
import { composeEasyRead } from './compose/easy-read.ts'
import { composeGlossary } from './compose/glossary.ts'
import { composeGuide } from './compose/guide.ts'
import { composeLanguageHome } from './compose/language-home.ts'
import { composeNear, nearPages } from './compose/near.ts'
import { composeOrganisation } from './compose/organisation.ts'
import { composePage } from './compose/page.ts'
import { composePlace } from './compose/place.ts'
import { composeService } from './compose/service.ts'
import { composeStage } from './compose/stage.ts'
import { composeTopic } from './compose/topic.ts'
import { composeTranslation } from './compose/translation.ts'
import { composeEmergencyPlan, planSlug } from './emergency-plan/compose.ts'
import type { WaymarkDocument } from './node.ts'
import { fillPacks } from './pack/pack-pages.ts'
import { deadLinks } from './passes/check-links.ts'
import { addCredits } from './passes/credits.ts'
import { addFreshnessCodes } from './passes/freshness-codes.ts'
import { linksInLanguage } from './passes/links-in-language.ts'
import { meaningsOnce } from './passes/meanings-once.ts'
import { uniqueIds } from './passes/unique-ids.ts'

/**
 * Every page of the site as a document: references resolved, words final, ids unique, code given.
 * @param publication what is published; the same records and day always give the same documents
 * @param options.today the day it is built for, `2026-11-22`: decides which notices show
 * @throws ProblemsError naming every record that refers, or page that links, to something which is not published
 */
export function buildDocuments(publication: PublishedContent, { today }: { today: string }): WaymarkDocument[] {
  const context = createBuildContext(publication, today)
  const drafts = fillPacks(composeAll(context))
    .map((document) => linksInLanguage(document, context))
    .map(meaningsOnce)
    .map(uniqueIds)
  const dead = deadLinks(drafts)
  if (dead.length > 0) throw new ProblemsError('Some links lead nowhere', dead)
  return addFreshnessCodes(drafts.map(addCredits))
}

type Compose = () => Draft

function composers(context: BuildContext): Compose[] {
  const { all } = context
  return [
    ...all('guides').map((guide) => () => composeGuide(guide, context)),
    ...all('easy-reads').map((easyRead) => () => composeEasyRead(easyRead, context)),
    ...all('services').map((service) => () => composeService(service, context)),
    ...all('organisations').map((organisation) => () => composeOrganisation(organisation, context)),
    ...all('stages').map((stage) => () => composeStage(stage, context)),
    ...all('topics').map((topic) => () => composeTopic(topic, context)),
    ...all('places')
      .filter(({ kind }) => kind !== 'nation')
      .map((place) => () => composePlace(place, context)),
    ...all('places').flatMap((place) => nearPages(place, context).map((page) => () => composeNear(page, context))),
    ...all('pages')
      .filter(({ slug }) => slug !== planSlug)
      .map((page) => () => composePage(page, context)),
    () => composeEmergencyPlan(context),
    ...context.finished.languages.map((language) => () => composeLanguageHome(language, context)),
    ...context.finished.translations.map((translation) => () => composeTranslation(translation, context)),
    () => composeAToZ(context),
    () => composeGlossary(context),
  ]
}

/** Composes all, and tells the problems of all, so that nobody mends one only to meet the next. */
function composeAll(context: BuildContext): Draft[] {
  const problems: Problem[] = []
  const drafts = composers(context).flatMap((compose) => {
    try {
      return [compose()]
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new ProblemsError('The publication is not complete', problems)
  return drafts
}
