import type { LanguageCode } from '../schema/language-codes.ts'

/** Names that the computer's own list lacks, or has in words that people do not use. */
const ownNames: Partial<Record<LanguageCode, string>> = {
  bfi: 'British Sign Language (BSL)',
  isg: 'Irish Sign Language',
  ckb: 'Kurdish (Sorani)',
  kmr: 'Kurdish (Kurmanji)',
  prs: 'Dari',
  fa: 'Persian (Farsi)',
  pa: 'Punjabi',
  syl: 'Sylheti',
  yue: 'Cantonese',
  zh: 'Mandarin Chinese',
  rom: 'Romani',
  bn: 'Bengali',
  gd: 'Scottish Gaelic',
  tl: 'Filipino (Tagalog)',
}

const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' })

/** The English name of a language: "Polish". */
export function languageName(code: LanguageCode): string {
  return ownNames[code] ?? names.of(code) ?? code
}
