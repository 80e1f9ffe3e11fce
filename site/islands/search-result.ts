import type { FoundPage } from './pagefind.ts'

/** One result: its title, what kind of page it is, and the words around what was looked for. */
export function resultItem({ url, excerpt, meta }: FoundPage): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta['title'] ?? url
  const kind = document.createElement('p')
  kind.className = 'result-kind'
  kind.textContent = meta['kind'] ?? ''
  item.append(link, kind)
  // A sensitive guide shows its neutral title only.
  if (meta['sensitive'] !== 'yes') item.append(excerptLine(excerpt))
  return item
}

/** Takes text and marks over from the excerpt, and nothing else: no markup of it reaches the page. */
function excerptLine(excerpt: string): HTMLParagraphElement {
  const line = document.createElement('p')
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html')
  for (const node of parsed.body.childNodes) {
    const isFound = node.nodeName === 'MARK'
    const words = isFound ? document.createElement('mark') : document.createDocumentFragment()
    words.append(node.textContent ?? '')
    line.append(words)
  }
  return line
}
