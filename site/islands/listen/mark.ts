const name = 'listen'

/**
 * Shows which words are being said. The browser paints over the text (CSS custom highlights): the page itself stays as
 * it is, so a screen reader has nothing to announce. Older browsers show nothing and still speak.
 */
export function markWords(range: Range | undefined): void {
  if (!('highlights' in CSS)) return
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}
