import { createFollower } from './follow.ts'
import { markWords } from './mark.ts'
import { passagesIn } from './passages.ts'
import { createReader, type ReaderState } from './reader.ts'
import { toSentences } from './sentences.ts'

export interface PlayerParts {
  /** Begins and ends listening. It says which of both. */
  button: HTMLButtonElement
  /** The bar with the other buttons. */
  bar: HTMLElement
  /** What is read. */
  words: Element
  /** Speaks the page's language, on this device. */
  voice: SpeechSynthesisVoice
}

/** Reads the words of the page aloud when asked, and gives the buttons their work. */
export function createPlayer({ button, bar, words, voice }: PlayerParts): void {
  const find = (selector: string): HTMLElement => {
    const found = bar.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`The player has no ${selector}`)
    return found
  }
  const sentences = toSentences(passagesIn(words))
  const pause = find('[data-listen-pause]')
  const status = find('[data-listen-status]')
  const follower = createFollower(bar)
  const stop = find('[data-listen-stop]')
  // The words are the page's own, in its language.
  const [begin, pauseWords, stopWords] = [button.textContent, pause.textContent, stop.textContent]
  const { continue: continueWords = '', failed: failedWords = '' } = bar.dataset
  let state: ReaderState = 'finished'

  const utter = (text: string): SpeechSynthesisUtterance => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    return utterance
  }
  const onSentence = (index: number): void => {
    const range = sentences[index]?.range
    markWords(range)
    if (range) follower.follow(range)
  }
  const onState = (entered: ReaderState): void => {
    state = entered
    pause.textContent = state === 'reading' ? pauseWords : continueWords
    // Other states show in the buttons.
    status.textContent = state === 'failed' ? failedWords : ''
    if (state === 'finished') close()
    else open()
  }
  const open = (): void => {
    bar.hidden = false
    button.textContent = stopWords
    document.documentElement.classList.add('is-listening')
  }
  const close = (): void => {
    // Whoever stands on a button that goes away would have to start from the top of the page.
    if (bar.contains(document.activeElement)) button.focus({ preventScroll: true })
    bar.hidden = true
    button.textContent = begin
    document.documentElement.classList.remove('is-listening')
    markWords(undefined)
  }
  const reader = createReader(
    sentences.map(({ spoken }) => spoken),
    speechSynthesis,
    utter,
    { onSentence, onState },
  )

  const play = (by = 0): void => {
    follower.comeBack()
    if (by === 0) reader.play()
    else reader.move(by)
  }

  button.addEventListener('click', () => (state === 'finished' ? play() : reader.stop()))
  pause.addEventListener('click', () => (state === 'reading' ? reader.pause() : play()))
  find('[data-listen-back]').addEventListener('click', () => play(-1))
  find('[data-listen-next]').addEventListener('click', () => play(1))
  stop.addEventListener('click', reader.stop)
  find('[data-listen-speed]').addEventListener('change', ({ target }) => reader.setSpeed(Number((target as HTMLSelectElement).value)))
  // Otherwise the voice of some browsers speaks on over the next page.
  addEventListener('pagehide', reader.stop)
}
