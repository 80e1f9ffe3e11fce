import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Handlers } from '../../../../content/document/render.ts'
import type { HtmlContext } from './context.ts'
import { foreignLink, link } from './link.ts'

type FlowHandlers = Pick<Handlers<ElementContent, HtmlContext>, 'paragraph' | 'heading' | 'list' | 'section' | 'definitions' | 'pageLinks' | 'sources'>

/** Keeps a name and its words apart where styles are not read, as in the search index. */
const space: ElementContent = { type: 'text', value: ' ' }

export const flowHandlers: FlowHandlers = {
  paragraph: ({ children }, draw) => h('p', draw.all(children)),

  heading: ({ level, id, children }, draw) => h(`h${level}`, { id }, draw.all(children)),

  list: ({ ordered, items }, draw) =>
    h(
      ordered ? 'ol' : 'ul',
      items.map((item) => h('li', draw.all(item))),
    ),

  /** No aria-label: a page full of named regions is noise; its heading is what readers move by. */
  section: ({ id, title, level, role, children }, draw) => h('section', { id, className: `section-${role}` }, [h(`h${level}`, title), ...draw.all(children)]),

  definitions: ({ items }, draw) =>
    h(
      'dl.definitions',
      items.map(({ id, name, body }) => h('div', [h('dt', { id }, name), ...body.flatMap((line) => [space, h('dd', draw.all(line))])])),
    ),

  pageLinks: ({ links }, _draw, { toHref }) =>
    h(
      'ul.page-links',
      links.map(({ to, title, description, language }) =>
        h('li', [link(toHref(to), title, foreignLink(language)), ...(description ? [h('p', description)] : [])]),
      ),
    ),

  sources: ({ sources }, _draw, { frame }) =>
    h(
      'ul.sources',
      sources.map(({ title, url, asOf }) => h('li', [url ? link(url, title) : title, ` (${frame.day(asOf)})`])),
    ),
}
