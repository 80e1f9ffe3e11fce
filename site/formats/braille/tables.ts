/**
 * Braille tables of liblouis by language. English is Unified English Braille, contracted (grade 2), as in the UK since
 * 2015; other languages have the table that their readers in the UK are taught first. A language stands here only if its table
 * also writes digits and Latin letters: phone numbers and addresses are in every page.
 */
const tables: Readonly<Record<string, string>> = {
  en: 'en-ueb-g2.ctb',
  cy: 'cy-cy-g2.ctb',
  ar: 'ar-ar-g1.utb',
  bn: 'be-in-g1.utb',
  gu: 'gu-in-g1.utb',
  hi: 'hi-in-g1.utb',
  pa: 'pu-in-g1.utb',
  pl: 'Pl-Pl-g1.utb',
  pt: 'pt-pt-g1.utb',
}

/** Writes cells as the ASCII characters that embossers and braille displays take. */
const display = 'en-us-brf.dis'

/** The list of tables for `lou_translate`, or nothing where there is none for the language (`en-GB`). */
export function tableFor(language: string): string | undefined {
  const table = tables[new Intl.Locale(language).language]
  return table && `${display},${table}`
}
