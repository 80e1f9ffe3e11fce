/* Runs in the page, before its scripts: a voice in the browser's own interface. Headless Chromium has none. */

export interface VoiceOptions {
  lang: string
  localService: boolean
  /** Whether each sentence ends by itself at once. If not, `window.endSentence()` ends it. */
  isQuick: boolean
}

declare global {
  interface Window {
    /** What the voice was given to say, with its speed. */
    said: { words: string; rate: number }[]
    endSentence: () => void
    breakVoice: () => void
    isSpeaking: () => boolean
  }
}

/** Puts one voice into the page that notes what it is given to say. */
export function putVoice({ lang, localService, isQuick }: VoiceOptions): void {
  const voice = { lang, localService, default: true, name: 'Test voice', voiceURI: 'test' }
  let current: SpeechSynthesisUtterance | undefined
  const end = (utterance: SpeechSynthesisUtterance): void => {
    if (utterance === current) current = undefined
    utterance.dispatchEvent(new Event('end'))
  }
  window.said = []
  window.endSentence = () => current && end(current)
  window.breakVoice = () => current?.dispatchEvent(new Event('error'))
  window.isSpeaking = () => current !== undefined
  // The browser's own utterance takes none but its own voices.
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { value: voice, writable: true })
  speechSynthesis.getVoices = () => [voice]
  speechSynthesis.speak = (utterance) => {
    current = utterance
    window.said.push({ words: utterance.text, rate: utterance.rate })
    if (isQuick) queueMicrotask(() => end(utterance))
  }
  speechSynthesis.cancel = () => {
    const cut = current
    current = undefined
    // Browsers tell the utterance that it was cut off, some as its end and some as an error, and later.
    if (cut) setTimeout(() => cut.dispatchEvent(new Event('error')))
  }
}
