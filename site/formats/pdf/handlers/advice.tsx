import type { ReactElement } from 'react'
import type { Line } from '../../../../content/document/node.ts'
import { plainText } from '../../../../content/document/plain-text.ts'
import type { Draw, Handlers } from '../../../../content/document/render.ts'
import { Blanks } from '../components/blanks.tsx'
import { Callout } from '../components/callout.tsx'
import { Checklist } from '../components/checklist.tsx'
import { DoDont } from '../components/do-dont.tsx'
import { inOrder } from '../components/in-order.ts'
import { KeyFact } from '../components/key-fact.tsx'
import { LocalVariation } from '../components/local-variation.tsx'
import { Quote } from '../components/quote.tsx'
import { Steps } from '../components/steps.tsx'
import { type Cell, Table } from '../components/table.tsx'
import { Timeline } from '../components/timeline.tsx'
import type { PdfContext } from '../context.ts'
import { drawLines } from './prose.tsx'

type AdviceKind = 'keyFact' | 'steps' | 'callout' | 'doDont' | 'comparison' | 'table' | 'timeline' | 'quote' | 'localVariation' | 'checklist' | 'blanks'

export const adviceHandlers: Pick<Handlers<ReactElement, PdfContext>, AdviceKind> = {
  keyFact: (fact, _draw, { theme, frame }) => <KeyFact theme={theme} frame={frame} fact={fact} />,
  steps: ({ steps }, draw, { theme }) => <Steps theme={theme} steps={steps.map(({ title, body }) => ({ title, body: inOrder(draw.all(body)) }))} />,
  callout: ({ tone, title, body }, draw, { theme, frame }) => (
    <Callout theme={theme} frame={frame} tone={tone} title={title}>
      {inOrder(draw.all(body))}
    </Callout>
  ),
  doDont: ({ dos, donts }, draw, { theme, frame }) => <DoDont theme={theme} frame={frame} dos={drawLines(dos, draw)} donts={drawLines(donts, draw)} />,
  comparison: ({ caption, columns, rows }, draw, { theme, frame }) => (
    <Table
      theme={theme}
      caption={caption}
      head={[frame.words.question, ...columns]}
      rows={rows.map(({ label, cells }) => [{ words: label, drawn: label }, ...drawCells(cells, draw)])}
    />
  ),
  table: ({ caption, head, rows }, draw, { theme }) => <Table theme={theme} caption={caption} head={head} rows={rows.map((row) => drawCells(row, draw))} />,
  timeline: ({ events }, draw, { theme }) => <Timeline theme={theme} events={events.map(({ when, body }) => ({ when, body: inOrder(draw.all(body)) }))} />,
  quote: ({ words, who }, _draw, { theme }) => <Quote theme={theme} words={words} who={who} />,
  localVariation: ({ title, variations }, draw, { theme, frame }) => (
    <LocalVariation
      theme={theme}
      frame={frame}
      title={title}
      variations={variations.map(({ council, body }) => ({ council, body: inOrder(draw.all(body)) }))}
    />
  ),
  blanks: ({ blanks }, _draw, { theme }) => <Blanks theme={theme} blanks={blanks} />,
  checklist: ({ title, items }, draw, { theme }) => <Checklist theme={theme} title={title} items={drawLines(items, draw)} />,
}

function drawCells(cells: readonly Line[], draw: Draw<ReactElement>): Cell[] {
  return drawLines(cells, draw).map((drawn, index) => ({ drawn, words: plainText(cells[index] ?? []) }))
}
