/**
 * Languages that services of the UK are given in (BCP 47). English is there because a service may say that it has it. Their names
 * are in `content/document/language-names.ts`. From the main languages of the 2021 and 2022 censuses, the languages of the UK's
 * nations, and its sign languages.
 */
export const languageCodes = [
  ...['en', 'cy', 'gd', 'ga', 'sco', 'kw', 'gv', 'bfi', 'isg'],
  ...['ak', 'am', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'ckb', 'cs', 'da', 'de', 'el', 'es', 'et', 'fa', 'fi', 'fr', 'gu', 'ha', 'he'],
  ...['hi', 'hr', 'hu', 'hy', 'id', 'ig', 'is', 'it', 'ja', 'ka', 'kk', 'kmr', 'kn', 'ko', 'kok', 'ku', 'lg', 'ln', 'lt', 'lv', 'mk', 'ml', 'mn', 'mr'],
  ...['ms', 'mt', 'ne', 'nl', 'no', 'om', 'pa', 'pl', 'prs', 'ps', 'pt', 'rom', 'ro', 'ru', 'si', 'sk', 'sl', 'sn', 'so', 'sq', 'sr', 'sv', 'sw', 'syl'],
  ...['ta', 'te', 'th', 'ti', 'tl', 'tr', 'ug', 'uk', 'ur', 'uz', 'vi', 'wo', 'yi', 'yo', 'yue', 'zh', 'zu'],
] as const
export type LanguageCode = (typeof languageCodes)[number]
