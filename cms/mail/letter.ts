import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'

/** What a mail says. Mails have no pictures and nothing that tells us whether they were opened. */
export interface Letter {
  subject: string
  /** One plain paragraph each. */
  paragraphs: readonly string[]
  /** The one thing to do, and where. */
  action?: { words: string; address: string }
  /** Shown as a list: names with a line each. */
  list?: readonly { words: string; address?: string }[]
  /** What follows the action. */
  closing?: readonly string[]
}

/** A letter as plain text: lines are not broken, mail programs do that to fit the screen. */
export function letterText({ paragraphs, action, list = [], closing = [] }: Letter): string {
  const items = list.map(({ words, address }) => (address ? `- ${words}\n  ${address}` : `- ${words}`))
  return [...paragraphs, ...(items.length > 0 ? [items.join('\n')] : []), ...(action ? [`${action.words}:\n${action.address}`] : []), ...closing, ''].join(
    '\n\n',
  )
}

/** The same as a simple page: real headings and links, large letters, the reader's own colours. */
export function letterHtml(letter: Letter): string {
  const { subject, paragraphs, action, list = [], closing = [] } = letter
  const body = h('body', { style: 'margin:0;padding:16px;max-width:38em;font:18px/1.5 Verdana,Arial,sans-serif' }, [
    h('h1', { style: 'font-size:24px;line-height:1.3' }, subject),
    ...paragraphs.map((words) => h('p', words)),
    ...(list.length > 0 ? [h('ul', list.map(toItem))] : []),
    ...(action ? [h('p', h('a', { href: action.address, style: 'font-weight:bold' }, action.words))] : []),
    ...closing.map((words) => h('p', words)),
  ])
  const head = h('head', [h('meta', { charset: 'utf-8' }), h('title', subject), h('meta', { name: 'color-scheme', content: 'light dark' })])
  return `<!doctype html>${toHtml(h('html', { lang: 'en-GB' }, [head, body]))}`
}

function toItem({ words, address }: { words: string; address?: string }) {
  return h('li', address ? h('a', { href: address }, words) : words)
}
