import { scriptOf } from '../schema/language.ts'

/** What stands between things named in a row, with its space: "، " in languages of the Arabic script. */
export const commaOf = (language: string): string => (scriptOf(language) === 'Arab' ? '، ' : ', ')
