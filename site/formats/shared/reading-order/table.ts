import type { Line } from '../../../../content/document/node.ts'
import type { Handlers } from '../../../../content/document/render.ts'
import { fullAddress, leftToRight, words, type ReadingContext, type ReadingDraw } from './inline.ts'
import { close, indent, paragraph, type Paragraph } from './paragraph.ts'
import { serviceLines } from './service.ts'

type TableKind = 'contact' | 'serviceList' | 'comparison' | 'table' | 'timeline' | 'definitions' | 'pageLinks' | 'sources'

/** Tables are told row by row, each cell with its column's name: columns of blanks cannot be followed by ear. */
export const tableHandlers: Pick<Handlers<Paragraph[], ReadingContext>, TableKind> = {
  contact: ({ service, why }, _draw, context) => serviceLines(service, addressOf(service.address, service.name, context), context.frame, why),
  serviceList: ({ title: name, services }, _draw, context) => [
    ...(name ? [paragraph(name)] : []),
    ...services.flatMap((service) => serviceLines(service, addressOf(service.address, service.name, context), context.frame)),
  ],
  comparison: ({ caption, columns, rows }, draw) => [
    paragraph(caption),
    ...rows.flatMap(({ label, cells }) => [paragraph(label), ...namedCells(columns, cells, draw)]),
  ],
  table: ({ caption, head, rows }, draw) => [
    paragraph(caption),
    ...rows.flatMap(([first = [], ...cells]) => [paragraph(`${head[0] ?? ''}: ${words(first, draw)}`), ...namedCells(head.slice(1), cells, draw)]),
  ],
  timeline: ({ events }, draw) => events.map(({ when, body }, index) => paragraph(`${when}: ${words(body, draw)}`, { space: index === 0 ? 1 : 0 })),
  definitions: ({ items }, draw) =>
    items.flatMap(({ name, body }) => {
      const [first = [], ...others] = body
      return [paragraph(`${name}: ${words(first, draw)}`), ...indent(others.flatMap((line) => close([paragraph(words(line, draw))])))]
    }),
  pageLinks: ({ links }, _draw, context) =>
    links.flatMap(({ to, title: name, description }) => [
      paragraph(name, { marker: '- ' }),
      ...indent([...(description ? close([paragraph(description)]) : []), ...close(addressOf(to, name, context))]),
    ]),
  sources: ({ sources }, _draw, { frame }) =>
    sources.map(({ title: name, url, asOf }, index) =>
      paragraph(`${name} (${frame.day(asOf)})${url ? `: ${leftToRight(url, frame)}` : ''}`, { marker: '- ', space: index === 0 ? 1 : 0 }),
    ),
}

function namedCells(names: readonly string[], cells: readonly Line[], draw: ReadingDraw): Paragraph[] {
  return indent(cells.flatMap((cell, index) => close([paragraph(`${names[index] ?? ''}: ${words(cell, draw)}`)])))
}

/** The line with the address of a page, or nothing where addresses stand at the end. */
function addressOf(to: string, name: string, context: ReadingContext): Paragraph[] {
  const address = fullAddress(to, context)
  if (context.addresses === 'beside') return [paragraph(leftToRight(address, context.frame))]
  context.links.set(address, name)
  return []
}
