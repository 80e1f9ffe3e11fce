import type { Line, PictureView } from '../../../content/document/node.ts'
import type { Draw, Handlers } from '../../../content/document/render.ts'
import { formatDay } from '../../../site/formats/shared/day.ts'
import type { TypstContext } from './context.ts'
import { inlineHandlers } from './inline.ts'
import { call, content, literal, words } from './markup.ts'
import { referenceHandlers } from './reference.ts'

type Drawn = Draw<string>
const drawLine = (draw: Drawn, line: Line): string => draw.all(line).join('')
const drawLines = (draw: Drawn, lines: readonly Line[]): string[] => lines.map((line) => drawLine(draw, line))

/** A picture of the publication; without words for those who cannot see it, it is decoration. */
export const picture = ({ file, alt }: PictureView, width: string): string =>
  alt === '' ? `#pdf.artifact(image("/${file}", width: ${width}));` : `#image("/${file}", width: ${width}, alt: ${literal(alt)});`

/** Every kind of node as Typst: what a document holds, in the order and about the look of our PDFs. */
export const handlers: Handlers<string, TypstContext> = {
  ...inlineHandlers,
  ...referenceHandlers,
  paragraph: ({ children }, draw) => `\n\n${drawLine(draw, children)}\n\n`,
  heading: ({ level, id, children }, draw, { levels }) => heading(levels.next(level), id, drawLine(draw, children)),
  list: ({ ordered, items }, draw) => call(ordered ? 'enum' : 'list', {}, ...drawLines(draw, items)),
  section: ({ id, title, level, children }, draw, { levels }) => heading(levels.next(level), id, words(title)) + draw.all(children).join(''),
  keyFact: ({ label, value, note, asOf }) => call('key-fact', {}, words(label), words(value), words(note ?? ''), words(`Right on: ${formatDay(asOf)}`)),
  steps: ({ steps }, draw) => call('enum', {}, ...steps.map(({ title, body }) => `#strong[${words(title)}]\n\n${draw.all(body).join('')}`)),
  callout: ({ tone, title, body }, draw) => call('callout', {}, words(title ? `${tone}: ${title}` : tone), draw.all(body).join('')),
  doDont: ({ dos, donts }, draw) =>
    [
      ['Do', dos],
      ['Do not', donts],
    ]
      .map(([title, lines]) => `\n\n#strong[${words(title as string)}]\n\n${call('list', {}, ...drawLines(draw, lines as Line[]))}`)
      .join(''),
  comparison: ({ caption, columns, rows }, draw) =>
    table(
      caption,
      ['', ...columns],
      rows.map(({ label, cells }) => [`#strong[${words(label)}]`, ...drawLines(draw, cells)]),
    ),
  table: ({ caption, head, rows }, draw) =>
    table(
      caption,
      head,
      rows.map((row) => drawLines(draw, row)),
    ),
  timeline: ({ events }, draw) => call('list', {}, ...events.map(({ when, body }) => `#strong[${words(when)}] ${drawLine(draw, body)}`)),
  quote: ({ words: said, who }) => call('quote', { block: 'true', ...(who ? { attribution: content(words(who)) } : {}) }, words(said)),
  localVariation: ({ title, variations }, draw) =>
    words(title ?? '') + variations.map(({ council, body }) => `\n\n#strong[${words(council)}]\n\n${draw.all(body).join('')}`).join(''),
  checklist: ({ title, items }, draw) => `\n\n#strong[${words(title)}]\n\n${call('list', { marker: 'checkbox' }, ...drawLines(draw, items))}`,
  blanks: ({ blanks }) => blanks.map(({ label, hint }) => `\n\n#strong[${words(label)}]\n\n${words(hint ?? '')}\n\n`).join(''),
  picture: ({ picture: view, caption }) => `\n\n${picture(view, '240pt')}\n\n${words(caption ?? '')}\n\n`,
  easyReadStep: ({ picture: view, statements }, draw) => call('easy-step', {}, picture(view, '136pt'), drawLines(draw, statements).join('\n\n')),
}

const heading = (level: number, id: string, markup: string): string => `\n\n#heading(level: ${level})[${markup}] <${id}>\n\n`

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.flatMap((row) => row.map(content))
  const columns = `table.header(${head.map((cell) => content(words(cell))).join(', ')})`
  return `\n\n#strong[${words(caption)}]\n\n#table(columns: ${head.length}, ${[columns, ...cells].join(', ')})\n\n`
}
