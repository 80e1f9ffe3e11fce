import type { OpeningTime } from '../../schema/opening-time.ts'
import type { Service } from '../../schema/service.ts'
import type { BuildContext } from '../build-context.ts'
import { bankHolidayWords } from '../directory-words.ts'
import type { Block, Line } from '../node.ts'
import { currentTimes, daysWords, hoursWords, limitsWords } from '../opening/opening-words.ts'
import { paragraph, section } from './draft.ts'

type Section = ReturnType<typeof section>[number]

/** When a service is open: a table of the times that are known, what the words add, and what is known of bank holidays. */
export function serviceOpening(service: Service, context: BuildContext): Section[] {
  const times = currentTimes(service.openingTimes, context.today)
  const words = [service.openingHours, service.bankHolidays && bankHolidayWords[service.bankHolidays]].filter((said) => said !== undefined)
  return section('plain', 'when', 'When it is open', [
    ...(times.length > 0 ? [timesTable(times, service, context)] : []),
    ...words.map((said) => paragraph(/[.!?]$/.test(said) ? said : `${said}.`)),
  ])
}

/** Columns that say nothing in any row are left out. */
function timesTable(times: readonly OpeningTime[], { slug, name }: Service, { get }: BuildContext): Block {
  const columns: readonly (readonly [string, (time: OpeningTime) => string | undefined])[] = [
    ['Days', daysWords],
    ['Times', (time) => hoursWords(time) ?? 'Ask for the time'],
    ['Where', ({ location }) => location && get('locations', location, `services/${slug}`).name],
    ['Note', limitsWords],
  ]
  const shown = columns.filter(([, wordsOf]) => times.some((time) => wordsOf(time) !== undefined))
  const cell = (words: string | undefined): Line => [{ kind: 'text', value: words ?? '–' }]
  return {
    kind: 'table',
    caption: `Opening times of ${name}`,
    head: shown.map(([title]) => title),
    rows: times.map((time) => shown.map(([, wordsOf]) => cell(wordsOf(time)))),
  }
}
