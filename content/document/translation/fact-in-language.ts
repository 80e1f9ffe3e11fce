import type { Language } from '../../schema/language.ts'
import type { Fact } from '../../schema/reference.ts'
import { fill } from '../fill.ts'

const hasWords = (value: string): boolean => /\p{L}/u.test(value)

/** Numbers of a value as they are written, with their currency: "£86.45", "35". */
const numbersIn = (value: string): string[] => value.match(/[£€]?\d[\d,.:]*\d%?|[£€]?\d%?/g) ?? []

/** A template with the numbers of the English in its places {1}, {2} …; nothing when the English has fewer. */
function withNumbers(template: string, english: string): string | undefined {
  const numbers = numbersIn(english)
  const filled = fill(template, Object.fromEntries(numbers.map((number, index) => [index + 1, number])))
  return /\{\d+\}/.test(filled) ? undefined : filled
}

/**
 * A fact as a language says it: numbers stay, words are the language's own.
 * @returns nothing when the language lacks words for it
 */
export function factInLanguage(fact: Fact, { facts }: Pick<Language, 'facts'>): Pick<Fact, 'value' | 'per'> | undefined {
  const own = facts.find(({ fact: slug }) => slug === fact.slug)
  const value = partInLanguage(fact.value, own?.value)
  if (value === undefined || fact.per === undefined) return value === undefined ? undefined : { value }
  const per = partInLanguage(fact.per, own?.per)
  return per === undefined ? undefined : { value, per }
}

/** One part of a fact; nothing when the English has words and the language none. */
function partInLanguage(english: string, own: string | undefined): string | undefined {
  if (own !== undefined) return withNumbers(own, english)
  return hasWords(english) ? undefined : english
}
