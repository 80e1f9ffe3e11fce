/** What is looked at of a browser's voice. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice for a page: one that speaks its language and lives on the device. A voice from elsewhere would send the
 * page's words away, so there is rather none.
 * @param language of the page, `en-GB`
 * @returns the best fit: same country first, then the one that the device prefers
 */
export function chooseVoice<Voice extends VoiceFacts>(voices: readonly Voice[], language: string): Voice | undefined {
  const wanted = tag(language)
  const fitting = voices.filter(({ lang, localService }) => localService && mainLanguage(tag(lang)) === mainLanguage(wanted))
  const score = ({ lang, default: isPreferred }: Voice): number => (tag(lang) === wanted ? 2 : 0) + (isPreferred ? 1 : 0)
  return fitting.reduce<Voice | undefined>((best, voice) => (best && score(best) >= score(voice) ? best : voice), undefined)
}

/** Some Android devices write `en_GB`. */
const tag = (language: string): string => language.toLowerCase().replaceAll('_', '-')
const mainLanguage = (language: string): string => language.split('-')[0] ?? ''
