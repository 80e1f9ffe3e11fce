import { weekdays, type Weekday } from '../../schema/directory-terms.ts'
import type { InterfaceWords } from '../../schema/interface-words.ts'
import type { OpeningTime } from '../../schema/opening-time.ts'
import { commaOf } from '../comma-of.ts'
import { fill } from '../fill.ts'
import { joinSentences } from '../join-sentences.ts'
import { stretchesOf } from './stretches.ts'

interface Wording {
  language: string
  words: Pick<InterfaceWords, 'everyDay' | 'allDayAndNight' | 'fromTime'>
}

/** Whether days and hours are all there is to say. Weeks of a month and every so many weeks have no words in other languages. */
export function isEveryWeek({ weeks, everyWeeks }: Pick<OpeningTime, 'weeks' | 'everyWeeks'>): boolean {
  return weeks.length === 0 && everyWeeks === undefined
}

/**
 * Opening times as a language says them: "poniedziałek – piątek, 09:00–17:00". Names of days, the way to write a time and what stands
 * between two of them are the language's own (Unicode's CLDR, by Intl); digits are those of telephones.
 * @param times of every week: see `isEveryWeek`
 */
export function openingInLanguage(times: readonly OpeningTime[], { language, words }: Wording): string | undefined {
  const lines = times.map((time) => [daysIn(language, words, time.days), hoursIn(language, words, time)].filter(Boolean).join(commaOf(language)))
  return joinSentences([...new Set(lines)].map((line, index) => (index === 0 ? line : capitalised(line, language))))
}

function daysIn(language: string, { everyDay }: Wording['words'], days: readonly Weekday[]): string {
  if (weekdays.every((day) => days.includes(day))) return everyDay
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { weekday: 'long', timeZone: 'UTC' })
  const stretches = stretchesOf(days).flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)]
    if (stretch.length < 3 || !first || !last) return stretch.map((day) => format.format(dayOf(day)))
    return [format.formatRange(dayOf(first), dayOf(last))]
  })
  return plainSpaces(new Intl.ListFormat(language, { type: 'conjunction' }).format(stretches))
}

function hoursIn(language: string, words: Wording['words'], { opens, closes }: Pick<OpeningTime, 'opens' | 'closes'>): string | undefined {
  if (opens === undefined) return undefined
  if (opens === '00:00' && closes === '24:00') return words.allDayAndNight
  const clock = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { timeStyle: 'short', timeZone: 'UTC' })
  const from = clock.format(instant(opens))
  if (closes === undefined) return plainSpaces(fill(words.fromTime, { time: from }))
  // Taken from a range within a day: a range that ends on the next day would be written with both dates.
  const between = clock.formatRangeToParts(instant('09:00'), instant('17:00')).find(({ source, type }) => source === 'shared' && type === 'literal')
  return plainSpaces(`${from}${between?.value ?? ' – '}${clock.format(instant(closes))}`)
}

/** 1 January 2024 was a Monday. */
const dayOf = (day: Weekday): Date => new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)))

function instant(time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(Date.UTC(2024, 0, 1, hours, minutes))
}

/** Thin and fixed spaces, which fonts on paper and braille do not have, become plain ones. */
const plainSpaces = (words: string): string => words.replace(/[\u00a0\u2009\u202f]/g, ' ')

const capitalised = (line: string, language: string): string => line.charAt(0).toLocaleUpperCase(language) + line.slice(1)
