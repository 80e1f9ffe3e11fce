import { chooseVoice } from './choose-voice.ts'

/**
 * Offers to read the page aloud where the device itself can. Where it cannot, the player is not even fetched. Nothing is
 * kept, and no word leaves the device.
 */
function offer(button: HTMLButtonElement, bar: HTMLElement, words: Element): void {
  let isOffered = false
  const look = async (): Promise<void> => {
    const voice = chooseVoice(speechSynthesis.getVoices(), document.documentElement.lang)
    if (!voice || isOffered) return
    isOffered = true
    // Before the button shows: some browsers speak only while a press is being answered.
    const { createPlayer } = await import('./player.ts')
    createPlayer({ button, bar, words, voice })
    button.hidden = false
  }
  // Most browsers look for their voices only when they are asked, and tell when they have them.
  speechSynthesis.addEventListener('voiceschanged', () => void look())
  void look()
}

const button = document.querySelector<HTMLButtonElement>('[data-listen]')
const bar = document.querySelector<HTMLElement>('[data-listen-bar]')
const words = document.querySelector('.words')
if (button && bar && words && 'speechSynthesis' in window && 'Segmenter' in Intl) offer(button, bar, words)
