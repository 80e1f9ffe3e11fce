import type { SiteSettings } from '../schema/message.ts'
import type { Records } from '../schema/publication.ts'
import type { Check } from './check.ts'
import { easyReadGrade } from './easy-read/grade.ts'
import { easyReadHardWords } from './easy-read/hard-words.ts'
import { easyReadOutOfStep } from './easy-read/out-of-step.ts'
import { easyReadStatements } from './easy-read/statements.ts'
import { easyReadSteps } from './easy-read/steps.ts'
import { easyReadWords } from './easy-read/uncommon-words.ts'
import { figuresOf, type Figures } from './figures.ts'
import type { Finding } from './finding.ts'
import { hurtfulWords } from './hurtful-words.ts'
import { jargon } from './jargon.ts'
import { linkWords } from './link-words.ts'
import { longSentences } from './long-sentences.ts'
import { orphans } from './orphans.ts'
import { overdueFacts, overdueRecords } from './overdue.ts'
import { passives } from './passives.ts'
import { guidesWithContact, reachableServices } from './reachable.ts'
import { readingAge } from './reading-age.ts'
import { recordingsOutOfStep, videosWithoutCaptions } from './recordings.ts'
import { repeatedAdvice } from './repeated-advice.ts'
import { textsOf } from './texts.ts'
import { unfinishedTranslations } from './unfinished.ts'

/** Every check, in the order its findings are told. */
const checks: readonly Check[] = [
  ...[hurtfulWords, linkWords, readingAge, longSentences, passives, jargon],
  ...[easyReadGrade, easyReadStatements, easyReadSteps, easyReadHardWords, easyReadWords, easyReadOutOfStep],
  ...[orphans, repeatedAdvice, guidesWithContact, reachableServices, overdueFacts, overdueRecords, unfinishedTranslations],
  ...[recordingsOutOfStep, videosWithoutCaptions],
]

export interface ContentReport {
  findings: Finding[]
  figures: Figures
}

/**
 * Reads all content as a careful editor would. What stops a publication is not looked for again: that is
 * `validatePublication`.
 * @param today the day that review days are judged by, `2026-11-22`
 */
export function checkContent(records: Records, settings: SiteSettings, { today }: { today: string }): ContentReport {
  const texts = textsOf(records)
  return { findings: checks.flatMap((check) => check({ records, settings, texts, today })), figures: figuresOf(texts) }
}
