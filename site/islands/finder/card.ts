import type { Card } from '../../finder/finder-files.ts'

const phoneWords = { phone: 'Phone', text: 'Text', textphone: 'Textphone', relay: 'Relay UK' } as const

/** One service as it looks in every list of the site. `where` says how far it is. */
export function cardItem({ slug, name, offers, phone, warning, facts, areas }: Card, where?: string): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'card'
  const title = line('card-title')
  title.append(link(`/services/${slug}/`, name))
  item.append(title, line('', offers))
  if (phone) item.append(phoneLine(phone))
  if (warning) {
    const note = line('service-warning')
    const strong = document.createElement('strong')
    strong.textContent = 'Check first: '
    note.append(strong, warning)
    item.append(note)
  }
  item.append(
    line(
      'card-note',
      [where, `Covers ${areas}`, ...facts]
        .filter((fact) => fact !== undefined)
        .map(stopped)
        .join(' '),
    ),
  )
  return item
}

const stopped = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

function phoneLine({ kind, number, dial }: NonNullable<Card['phone']>): HTMLParagraphElement {
  const call = link(`${kind === 'text' ? 'sms' : 'tel'}:${dial}`, '')
  call.className = 'call'
  const how = document.createElement('span')
  how.className = 'call-how'
  how.textContent = phoneWords[kind]
  const shown = document.createElement('span')
  shown.className = 'call-number'
  shown.textContent = number
  call.append(how, ' ', shown)
  const row = line('call-line')
  row.append(call)
  return row
}

function link(href: string, words: string): HTMLAnchorElement {
  const element = document.createElement('a')
  element.href = href
  element.textContent = words
  return element
}

function line(className: string, words = ''): HTMLParagraphElement {
  const element = document.createElement('p')
  if (className) element.className = className
  element.textContent = words
  return element
}
