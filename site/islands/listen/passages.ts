/** A stretch of text that stands on its own: a heading, a paragraph, an item, a cell. */
export interface Passage {
  element: Element
  /** Its words, with every blank as one space, so that places in it are places in its pieces. */
  text: string
  /** The text nodes it is made of, each with where it starts in `text`. */
  pieces: { node: Text; start: number }[]
}

/**
 * The page's furniture, what is closed, and what is said elsewhere: heads of columns with each cell, meanings of hard
 * words where the word is met.
 */
const unsaid =
  'nav, form, button, script, noscript, svg, thead, details:not([open]), [hidden], .print-only, .visually-hidden, .words-on-page, .credits, [data-unsaid]'

/**
 * The text below an element in reading order, cut where the page shows it on lines of its own. What does not show is
 * left out.
 */
export function passagesIn(root: Element): Passage[] {
  const passages: Passage[] = []
  let current: Passage | undefined
  const close = (): void => {
    if (current && current.text.trim() !== '') passages.push(current)
    current = undefined
  }
  const add = (node: Text, element: Element): void => {
    current ??= { element, text: '', pieces: [] }
    current.pieces.push({ node, start: current.text.length })
    current.text += node.data.replace(/\s/g, ' ')
  }
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child instanceof Text) add(child, element)
      else if (child instanceof Element) enter(child)
    }
  }
  const enter = (element: Element): void => {
    const { display } = getComputedStyle(element)
    if (display === 'none' || element.matches(unsaid)) return
    const isInLine = display.startsWith('inline') && element.tagName !== 'BR'
    if (!isInLine) close()
    walk(element)
    if (!isInLine) close()
  }
  walk(root)
  close()
  return passages
}
