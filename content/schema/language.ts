import { z } from 'zod'
import { type InterfaceWord, interfaceWordNames } from './interface-words.ts'
import { lineSchema, slugSchema } from './node.ts'
import { daySchema, recordShape } from './record.ts'

/** Languages whose letters run from right to left, by their script (ISO 15924). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** Whether a value is the code of a language, `pl` or `zh-hant`. */
export function isLanguageCode(code: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
  } catch {
    return false
  }
}

/** The script a language is written in (ISO 15924), as Unicode's likely subtags tell it: `Arab` for Urdu. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn'
}

/** Which way a language is written. Nobody has to say, so nobody can say it wrong. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr'
}

const optionalWords = Object.fromEntries(interfaceWordNames.map((name) => [name, z.string().min(1).optional()])) as Record<
  InterfaceWord,
  z.ZodOptional<z.ZodString>
>

/** Who checked words as a native speaker, and when. */
export const nativeCheckSchema = z.strictObject({ who: z.string().min(1), on: daySchema })

/**
 * A language that content is translated into. Its slug is its code, and the start of its addresses: `/pl/`. It is shown
 * once all its words are there: see `content/document/translation/language-gaps.ts`.
 */
export const languageSchema = z.strictObject({
  ...recordShape,
  slug: slugSchema.refine(isLanguageCode, 'is not the code of a language: write it like pl, ar or zh-hant'),
  /** In the language itself: "Polski". */
  name: z.string().min(1),
  englishName: z.string().min(1),
  /** Title of the language's home page: what this site is for. */
  title: z.string().min(1).max(90),
  /** One plain sentence for search and share cards. */
  description: z.string().min(1).max(200),
  /** What the home page says first. */
  welcome: z.array(lineSchema).min(1),
  /** What to say, in English, to be given an interpreter. */
  interpreterSentence: z.string().min(1),
  /** The site's own words: buttons, headings, dates. */
  words: z.strictObject(optionalWords).default({}),
  /**
   * Facts that have words in them: "{1} godzin" for "35 hours", where {1} is the first number of the English value. So a
   * new figure reaches every language by itself.
   */
  facts: z.array(z.strictObject({ fact: slugSchema, value: z.string().min(1).optional(), per: z.string().min(1).optional() })).default([]),
  /** What hard words mean. */
  meanings: z.array(z.strictObject({ term: slugSchema, meaning: z.string().min(1) })).default([]),
  /** Absent: "no native speaker has checked these words yet". */
  checkedBy: nativeCheckSchema.optional(),
})
export type Language = z.infer<typeof languageSchema>
