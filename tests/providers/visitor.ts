import { Parser } from 'htmlparser2'

export interface Seen {
  status: number
  headers: Headers
  html: string
  /** What a form on the page would send as it stands, by name. */
  fields: Map<string, string[]>
}

/** Somebody with a browser that runs no scripts. Every visitor comes from an address of their own, unless one is named. */
export function visitor(from = `10.0.0.${++visitors}`) {
  const headers = { 'X-Forwarded-For': from }
  const look = async (address: string): Promise<Seen> => read(await fetch(address, { headers, redirect: 'manual' }))
  const send = async (address: string, fields: Map<string, string[]>, changes: Record<string, string | string[]> = {}): Promise<Seen> => {
    const body = new URLSearchParams()
    for (const [name, values] of new Map([...fields, ...Object.entries(changes).map(([name, value]) => [name, [value].flat()] as const)]))
      for (const value of values) body.append(name, value)
    return read(await fetch(address, { method: 'POST', headers, body, redirect: 'manual' }))
  }
  return { look, send }
}
let visitors = 0

async function read(answer: Response): Promise<Seen> {
  const html = await answer.text()
  return { status: answer.status, headers: answer.headers, html, fields: readFields(html) }
}

/** What a browser would send: chosen boxes, texts, the chosen of a list. */
function readFields(html: string): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  const put = (name: string | undefined, value: string): void => {
    if (name) fields.set(name, [...(fields.get(name) ?? []), value])
  }
  let area: { name: string | undefined; words: string } | undefined
  let list: string | undefined
  const parser = new Parser({
    onopentag(tag, { name, type = 'text', value = '', checked, selected }) {
      if (tag === 'textarea') area = { name, words: '' }
      if (tag === 'select') list = name
      if (tag === 'option' && selected !== undefined) put(list, value)
      if (tag === 'input' && (!['checkbox', 'radio'].includes(type) || checked !== undefined)) put(name, value)
    },
    ontext(words) {
      if (area) area.words += words
    },
    onclosetag(tag) {
      if (tag !== 'textarea' || !area) return
      put(area.name, area.words.replace(/^\n/, ''))
      area = undefined
    },
  })
  parser.end(html)
  return fields
}
