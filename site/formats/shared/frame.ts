import { commaOf } from '../../../content/document/comma-of.ts'
import { fill } from '../../../content/document/fill.ts'
import { interfaceOf } from '../../../content/document/interface-of.ts'
import type { NodeOf, WaymarkDocument } from '../../../content/document/node.ts'
import { englishWords, type InterfaceWords } from '../../../content/schema/interface-words.ts'
import { directionOf } from '../../../content/schema/language.ts'
import { formatDay } from './day.ts'

/** What formats say around the words of a document, and how they write its days and letters. */
export interface Frame {
  words: InterfaceWords
  language: string
  isRightToLeft: boolean
  day: (day: string) => string
}

export function frameOf(document: Pick<WaymarkDocument, 'words' | 'language'>): Frame {
  const { language } = document
  return { words: interfaceOf(document), language, isRightToLeft: directionOf(language) === 'rtl', day: (day) => formatDay(day, language) }
}

export const englishFrame: Frame = { words: englishWords, language: 'en-GB', isRightToLeft: false, day: formatDay }

/** The words of a source's date: "Correct on 6 April 2026." */
export function asOfLine(asOf: string, { words, day }: Frame): string {
  const [template, said] = /^\d{4}-\d{2}-\d{2}$/.test(asOf)
    ? [words.correctOn, day(asOf)]
    : /^\d{4}/.test(asOf)
      ? [words.correctIn, day(asOf)]
      : [words.dateOfSource, asOf]
  return fill(template, { day: said })
}

/** How long a video is, and who can follow it: "3 min, with captions". */
export function videoDetails({ minutes, hasCaptions, isSigned }: NodeOf<'video'>, { words, language }: Frame): string {
  const length = minutes === undefined ? [] : [fill(words.minutes, { number: minutes })]
  return [...length, hasCaptions ? words.withCaptions : words.noCaptions, ...(isSigned ? [words.signed] : [])].join(commaOf(language))
}
