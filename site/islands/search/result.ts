import { formatsLine } from './formats-line.ts'
import type { FoundPage } from './pagefind.ts'

/** One result: its title, what kind of page it is, its sentence, and how else it can be had. */
export function resultItem({ url, meta, filters }: FoundPage): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta['title'] ?? url
  item.append(link, line('result-kind', filters['kind']?.[0]))
  // A sensitive page shows its neutral title only.
  if (!filters['sensitive']) item.append(line('result-summary', meta['summary']))
  item.append(...formatsLine(filters['format'] ?? []))
  return item
}

function line(className: string, words = ''): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  paragraph.className = className
  paragraph.textContent = words
  return paragraph
}
