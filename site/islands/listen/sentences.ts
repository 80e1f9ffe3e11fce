import { sentenceSpans, type SentenceSpan } from '../../../content/language/sentences.ts'
import type { Passage } from './passages.ts'
import { spokenWords } from './spoken-words.ts'

/** One thing that the voice says at a time, and where its words stand on the page. */
export interface Sentence {
  spoken: string
  range: Range
}

/** The few words that are said besides those of the page are English. */
const isEnglish = (): boolean => /^en\b/.test(document.documentElement.lang)

const callable = 'a[href^="tel:"], a[href^="sms:"]'

/** What is said of a page, sentence by sentence, in reading order. */
export function toSentences(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap((passage) => {
    const before = wordsBefore(passage.element)
    return sentenceSpans(passage.text).flatMap((span, index) => {
      const range = toRange(passage, span)
      const said = spokenWords(passage.text.slice(span.start, span.end), phonesIn(passage.element), isEnglish())
      return [{ spoken: index === 0 ? before + said : said, range }, ...meaningsIn(passage, span)]
    })
  })
}

/** What the eye sees beside the words: the number of a step, the head of a column. */
function wordsBefore(element: Element): string {
  const cell = element.closest<HTMLElement>('td[data-label]')
  if (cell) return `${cell.dataset['label'] ?? ''}: `
  if (element.closest('caption') && isEnglish()) return 'Table: '
  const item = element.closest('ol:not(.timeline) > li')
  return item?.parentElement && isStartOf(element, item) ? `${[...item.parentElement.children].indexOf(item) + 1}. ` : ''
}

/** Whether nothing stands in the item before the element. */
function isStartOf(element: Element, item: Element): boolean {
  for (let at = element; at !== item; at = at.parentElement ?? item) if (at.previousElementSibling) return false
  return true
}

/** Numbers that can be rung from within the element, as they are written. */
function phonesIn(element: Element): string[] {
  const links = [element.closest(callable), ...element.querySelectorAll(callable)]
  return links.map((link) => link?.textContent.replace(/[^\d+ ]/g, '').trim() ?? '').filter(Boolean)
}

/** Meanings of the hard words that a sentence has for the first time on the page: somebody who listens cannot look them up. */
function meaningsIn({ element, pieces }: Passage, { start, end }: SentenceSpan): Sentence[] {
  return [...element.querySelectorAll<HTMLAnchorElement>('a.term[id]')].flatMap((word) => {
    const piece = pieces.find(({ node }) => word.contains(node))
    const entry = document.querySelector(word.hash)
    const meaning = entry?.querySelector('dd')?.firstChild?.textContent?.trim()
    if (!piece || piece.start < start || piece.start >= end || !meaning) return []
    const range = document.createRange()
    range.selectNodeContents(word)
    return sentenceSpans(meaning).map(({ start, end }, index) => {
      const said = spokenWords(meaning.slice(start, end), [], isEnglish())
      return { spoken: index === 0 ? `${word.textContent.trim()}${isEnglish() ? ' means' : ''}: ${said}` : said, range }
    })
  })
}

function toRange({ pieces }: Passage, { start, end }: SentenceSpan): Range {
  const range = document.createRange()
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (first) range.setStart(first.node, start - first.start)
  if (last) range.setEnd(last.node, end - last.start)
  return range
}
