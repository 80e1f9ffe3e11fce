import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { interfaceOf } from '../../../content/document/interface-of.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { aboutId, type BookEntry } from './book.ts'
import { toXhtml } from './xhtml.ts'

/** The table of contents, which reading systems show in a menu of their own, and the landmarks they jump to. */
export function toContents(document: WaymarkDocument, entries: readonly BookEntry[]): string {
  const { title, language } = document
  const said = interfaceOf(document)
  const entry = ({ id, title: words }: BookEntry) => h('li', h('a', { href: `text.xhtml#${id}` }, words))
  const body = [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc' }, [h('h1', said.contents), h('ol', entries.map(entry))]),
    h('nav', { 'epub:type': 'landmarks' }, [
      h('h2', 'Landmarks'),
      h('ol', [landmark('bodymatter', 'text.xhtml', title), landmark('backmatter', `text.xhtml#${aboutId}`, said.aboutThisCopy)]),
    ]),
  ]
  return toXhtml({ title: `${said.contents}: ${title}`, language, body })
}

function landmark(kind: string, to: string, words: string): ElementContent {
  return h('li', h('a', { 'epub:type': kind, href: to }, words))
}
