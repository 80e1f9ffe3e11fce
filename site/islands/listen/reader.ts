/** What the reader tells while it reads. */
export interface ReaderEvents {
  /** Sentence `index` begins. */
  onSentence: (index: number) => void
  onState: (state: ReaderState) => void
}
export type ReaderState = 'reading' | 'paused' | 'finished' | 'failed'

/** What is used of the browser's speech. */
export type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel'>

export interface Reader {
  /** Reads on from the current sentence. */
  play: () => void
  pause: () => void
  /** Goes some sentences on, or back, and reads from there. */
  move: (by: number) => void
  setSpeed: (rate: number) => void
  /** Falls silent and forgets the place. */
  stop: () => void
}

/**
 * Says sentences one after the other. Pausing takes the voice off and begins the same sentence anew: the browser's own
 * pause does nothing on Android, and one utterance for each sentence is what all browsers agree on.
 * @param utter makes the utterance of one sentence, in the voice of the page
 */
export function createReader(sentences: readonly string[], speech: Speech, utter: (words: string) => SpeechSynthesisUtterance, on: ReaderEvents): Reader {
  let place = 0
  let rate = 1
  let state: ReaderState = 'finished'
  /** The utterance under way. What an earlier one still reports is not listened to; without a reference, browsers drop it half-way. */
  let current: SpeechSynthesisUtterance | undefined

  const enter = (next: ReaderState): void => {
    state = next
    on.onState(next)
  }
  const silence = (): void => {
    current = undefined
    speech.cancel()
  }
  const say = (): void => {
    const words = sentences[place]
    if (words === undefined) {
      place = 0
      enter('finished')
      return
    }
    const utterance = utter(words)
    utterance.rate = rate
    utterance.onend = () => {
      if (utterance !== current) return
      place += 1
      say()
    }
    utterance.onerror = () => {
      if (utterance !== current) return
      silence()
      enter('failed')
    }
    current = utterance
    on.onSentence(place)
    speech.speak(utterance)
  }
  const play = (): void => {
    silence()
    enter('reading')
    say()
  }
  return {
    play,
    pause: () => {
      silence()
      enter('paused')
    },
    move: (by) => {
      place = Math.min(Math.max(place + by, 0), sentences.length - 1)
      play()
    },
    setSpeed: (chosen) => {
      rate = chosen
      if (state === 'reading') play()
    },
    stop: () => {
      place = 0
      silence()
      enter('finished')
    },
  }
}
