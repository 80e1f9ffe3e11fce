import type { ReactElement } from 'react'
import type { Draw, Handlers } from '../../../../content/document/render.ts'
import type { Line } from '../../../../content/document/node.ts'
import { Heading } from '../components/heading.tsx'
import { inOrder } from '../components/in-order.ts'
import { List } from '../components/list.tsx'
import { Paragraph } from '../components/text.tsx'
import type { PdfContext } from '../context.ts'
import { plainText } from '../../../../content/document/plain-text.ts'

type ProseKind = 'paragraph' | 'heading' | 'list' | 'section'

export const proseHandlers: Pick<Handlers<ReactElement, PdfContext>, ProseKind> = {
  paragraph: ({ children }, draw, { theme }) => (
    <Paragraph theme={theme} introduces={plainText(children).trimEnd().endsWith(':')}>
      {inOrder(draw.all(children))}
    </Paragraph>
  ),
  heading: ({ level, id, children }, draw, { theme, levels }) => (
    <Heading theme={theme} level={levels.next(level)} id={id}>
      {inOrder(draw.all(children))}
    </Heading>
  ),
  list: ({ ordered, items }, draw, { theme }) => <List theme={theme} isOrdered={ordered} items={drawLines(items, draw)} />,
  // A section is no box: what it holds flows down the page, so that headings can stay with what follows.
  section: ({ id, title, level, role, children }, draw, { theme, levels, startsPages }) => {
    const heading = (
      <Heading theme={theme} level={levels.next(level)} id={id} startsPage={startsPages && role === 'part'}>
        {title}
      </Heading>
    )
    return (
      <>
        {heading}
        {inOrder(draw.all(children))}
      </>
    )
  },
}

/** Lines as the content of items and cells. */
export function drawLines(lines: readonly Line[], draw: Draw<ReactElement>): ReactElement[] {
  return lines.map((line, index) => <DrawnLine key={index}>{inOrder(draw.all(line))}</DrawnLine>)
}

function DrawnLine({ children }: { children: React.ReactNode }): ReactElement {
  return <>{children}</>
}
