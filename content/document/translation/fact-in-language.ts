import type { Language } from '../../schema/language.ts'
import type { Fact } from '../../schema/reference.ts'
import { fill, slotsOf } from '../fill.ts'

type Words = Pick<Fact, 'value' | 'per'>

const hasWords = (value: string): boolean => /\p{L}/u.test(value)

/** Numbers of a value as they are written, with their currency: "£86.45", "35". */
const numbersIn = (value: string): string[] => value.match(/[£€]?\d[\d,.:]*\d%?|[£€]?\d%?/g) ?? []

/** The numbers of the English by their places in a template: {1}, {2} … */
const numbersByPlace = (english: string): Record<string, string> => Object.fromEntries(numbersIn(english).map((number, index) => [index + 1, number]))

/** Whether a template fills in every number of the English, and nothing else: a limit must not get lost on the way. */
function fitsTemplate(template: string, english: string): boolean {
  const slots = new Set(slotsOf(template))
  const places = Object.keys(numbersByPlace(english))
  return slots.size === places.length && places.every((place) => slots.has(place))
}

/**
 * A fact as a language says it: numbers stay, words are the language's own.
 * @returns nothing when the language lacks words for it, or its words do not have the numbers of the English
 */
export function factInLanguage(fact: Fact, { facts }: Pick<Language, 'facts'>): Words | undefined {
  const own = facts.find(({ fact: slug }) => slug === fact.slug)
  const value = partInLanguage(fact.value, own?.value)
  if (value === undefined || fact.per === undefined) return value === undefined ? undefined : { value }
  const per = partInLanguage(fact.per, own?.per)
  return per === undefined ? undefined : { value, per }
}

/** One part of a fact; nothing when the English has words and the language none that fit. */
function partInLanguage(english: string, own: string | undefined): string | undefined {
  if (own !== undefined) return fitsTemplate(own, english) ? fill(own, numbersByPlace(english)) : undefined
  return hasWords(english) ? undefined : english
}

/** What is wrong with a language's words for a fact, where it has some and they do not fit the English. */
export function wrongTemplate(
  fact: Words & Pick<Fact, 'slug'>,
  { slug, facts }: Pick<Language, 'slug' | 'facts'>,
): { problem: string; remedy: string } | undefined {
  const own = facts.find((one) => one.fact === fact.slug)
  const parts = [[own?.value, fact.value] as const, [own?.per, fact.per] as const]
  for (const [template, english] of parts) {
    if (template === undefined || english === undefined || fitsTemplate(template, english)) continue
    const places = Object.keys(numbersByPlace(english)).map((place) => `{${place}}`)
    const wanted = places.length === 0 ? 'no place for a number' : `each of these places: ${places.join(', ')}`
    return {
      problem: `("${template}") do not have the numbers of the English ("${english}")`,
      remedy: `Give them ${wanted}, in languages/${slug}, under facts.`,
    }
  }
  return undefined
}
