import {
  bankHolidayWords,
  checkKindWords,
  companyWords,
  featureWords,
  locationKindWords,
  paymentWords,
  referrerWords,
  statusWords,
  transportWords,
} from '../document/directory-words.ts'
import { languageName } from '../document/language-names.ts'
import { accesses, costs, ways } from '../document/service-words.ts'
import { languageCodes } from '../schema/language-codes.ts'

/** Other words for the choices of a field, as people find them on pages and in the CMS. */
const wordsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: statusWords,
  kind: locationKindWords,
  languages: Object.fromEntries(languageCodes.map((code) => [code, languageName(code)])),
  company: companyWords,
  bankHolidays: bankHolidayWords,
  payments: paymentWords,
  referredBy: referrerWords,
  ways,
  transport: transportWords,
  features: featureWords,
  checkedHow: checkKindWords,
  'cost.kind': costs,
  'access.kind': accesses,
}

const key = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')

/**
 * The choice that is meant: by its code ("in-person") or its words ("Face to face"), whatever the capitals and signs. Signs alone, such as
 * a dash, mean none.
 */
export function findChoice(path: string, codes: readonly string[], words: string): string | undefined {
  const wanted = key(words)
  if (wanted === '') return undefined
  return codes.find((code) => key(code) === wanted || key(wordsOf[path]?.[code] ?? '') === wanted)
}
