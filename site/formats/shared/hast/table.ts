import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Line } from '../../../../content/document/node.ts'
import type { Handlers } from '../../../../content/document/render.ts'
import type { DrawHtml, HtmlContext } from './context.ts'

type TableHandlers = Pick<Handlers<ElementContent, HtmlContext>, 'comparison' | 'table'>

interface Grid {
  caption: string
  /** Words at the head of each column; the first column names the rows. */
  head: string[]
  rows: { label: ElementContent[]; cells: Line[] }[]
}

/**
 * A table that turns into one block for each row on a narrow screen (its style sheet does that). The roles repeat what
 * the elements say because `display: block` takes the meaning of table elements away in some browsers.
 */
function grid({ caption, head, rows }: Grid, draw: DrawHtml): ElementContent {
  const columns = head.slice(1)
  return h('div.table', [
    h('table', { role: 'table' }, [
      h('caption', caption),
      h('thead', { role: 'rowgroup' }, [
        h(
          'tr',
          { role: 'row' },
          head.map((words) => (words ? h('th', { scope: 'col', role: 'columnheader' }, words) : h('td', { role: 'cell' }))),
        ),
      ]),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.map(({ label, cells }) =>
          h('tr', { role: 'row' }, [
            h('th', { scope: 'row', role: 'rowheader' }, label),
            ...cells.map((cell, column) => h('td', { role: 'cell', dataLabel: columns[column] }, draw.all(cell))),
          ]),
        ),
      ),
    ]),
  ])
}

export const tableHandlers: TableHandlers = {
  comparison: ({ caption, columns, rows }, draw) =>
    grid({ caption, head: ['', ...columns], rows: rows.map(({ label, cells }) => ({ label: [{ type: 'text', value: label }], cells })) }, draw),

  table: ({ caption, head, rows }, draw) => grid({ caption, head, rows: rows.map(([first = [], ...cells]) => ({ label: draw.all(first), cells })) }, draw),
}
