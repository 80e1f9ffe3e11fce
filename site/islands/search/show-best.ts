import type { BestAnswerView } from '../../formats/search/word-book.ts'
import { formatsLine } from './formats-line.ts'

/** The best answer above the results: its page, its sentence, whom to ring, and how else it can be had. */
export function showBest(place: HTMLElement, best: BestAnswerView | undefined): void {
  place.hidden = best === undefined
  const content = place.querySelector<HTMLElement>('[data-search-best-content]')
  if (!best || !content) return
  const link = document.createElement('a')
  link.href = best.to
  link.textContent = best.title
  content.replaceChildren(paragraph(link), ...(best.answer === undefined ? [] : [paragraph(best.answer)]), ...ring(best), ...formatsLine(best.formats))
}

function ring({ phone }: BestAnswerView): HTMLElement[] {
  if (!phone) return []
  const number = document.createElement('a')
  number.href = `${phone.kind === 'text' ? 'sms' : 'tel'}:${phone.dial}`
  number.textContent = phone.number
  return [paragraph(phone.kind === 'text' ? 'Text ' : 'Ring ', phone.name, ': ', number)]
}

function paragraph(...content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p')
  element.append(...content)
  return element
}
