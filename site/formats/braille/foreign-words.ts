/** Scripts whose letters every table here can write, with or without their accents. */
const latinOnly = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/**
 * How words of another language stand in braille: as they are in Latin letters, as the rules of Unified English Braille
 * ask; otherwise the reader is told what stands there, because one braille code cannot write two alphabets.
 * @param own language of the document
 */
export function foreignWords(own: string): (language: string, value: string) => string {
  const names = new Intl.DisplayNames(own, { type: 'language' })
  return (language, value) =>
    latinOnly.test(value) || new Intl.Locale(language).language === new Intl.Locale(own).language ? value : `(${names.of(language) ?? language})`
}
