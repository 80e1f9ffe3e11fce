import type { InterfaceWord, InterfaceWords } from '../../schema/interface-words.ts'
import type { Service } from '../../schema/service.ts'
import type { BuildContext } from '../build-context.ts'
import { fill } from '../fill.ts'
import { formatDay } from '../format-day.ts'
import { joinSentences } from '../join-sentences.ts'
import type { SaidInLanguage, ServiceView } from '../node.ts'
import { isEveryWeek, openingInLanguage } from '../opening/opening-in-language.ts'
import { currentTimes, openingWords } from '../opening/opening-words.ts'
import { present } from '../present.ts'
import { writtenWarning } from '../service-view.ts'

interface Into {
  language: string
  words: InterfaceWords
  /** In English: what the service itself says comes from it. */
  context: BuildContext
}

/**
 * A service on a page of another language: its name and numbers, in the page's language what the site knows as times, days and
 * states, and in English, marked as such, what only the service's own words can say.
 * @throws ProblemsError when the service is not published
 */
export function serviceInLanguage(slug: string, from: string, into: Into): ServiceView {
  const { context, language, words } = into
  const { cost: _cost, openingHours: _hours, warning: _warning, ...view } = context.serviceView(slug, from)
  const service = context.get('services', slug, from)
  const times = currentTimes(service.openingTimes, context.today)
  const unsaid = times.filter((time) => !isEveryWeek(time))
  const said: SaidInLanguage = present({
    open: openingInLanguage(times.filter(isEveryWeek), { language, words }),
    warning: stateInLanguage(service, into),
  })
  return present({
    ...view,
    offers: '',
    whoFor: '',
    areas: [],
    openingHours: joinSentences([openingWords(unsaid, context.today), service.openingHours]),
    warning: writtenWarning(service, context.relations),
    language: context.settings.language,
    said: Object.keys(said).length > 0 ? said : undefined,
  })
}

const stateWord = {
  'closed-for-now': 'closedForNow',
  'not-running': 'notRunning',
  'closed-for-good': 'closedForGood',
} as const satisfies Record<Exclude<Service['status'], 'active'>, InterfaceWord>

function stateInLanguage(service: Service, { language, words, context }: Into): string | undefined {
  const { status, checkedOn } = service
  const isUnchecked = context.relations.hasDroppedOut(service)
  return joinSentences([
    status === 'active' ? undefined : words[stateWord[status]],
    isUnchecked ? fill(words.uncheckedSince, { day: formatDay(checkedOn, language) }) : undefined,
  ])
}
