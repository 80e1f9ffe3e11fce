import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { report } from '../context.ts'
import { defineElement } from '../element.ts'
import { readPlainWords } from '../inline/plain-words.ts'
import { readLine } from '../line.ts'
import { readTable, writeTable } from '../table-rows.ts'

/** `<Comparison caption="Who does what">` around a table: the first column names the rows, so its heading is empty. */
export const comparison = defineElement<StoredBlockOf<'comparison'>>({
  name: 'Comparison',
  attributes: [words('caption', 'caption')],
  contents: {
    form: 'blocks',
    read(element, context) {
      const { head, rows } = readTable(element, context)
      const [corner, ...columns] = head
      if (corner)
        report(context, element, `the first heading of the comparison is "${corner}"`, 'Leave the first heading empty: the first column names the rows.')
      return { columns, rows: rows.map(([label, ...cells]) => ({ label: readLabel(label), cells: cells.map((cell) => readLine(cell.children, context)) })) }

      function readLabel(cell: (typeof rows)[number][number] | undefined): string {
        return cell ? readPlainWords(cell.children, 'The first cell of a row', cell, context) : ''
      }
    },
    write: ({ columns, rows }) => [
      writeTable(
        ['', ...columns],
        rows.map(({ label, cells }) => [[{ kind: 'text', value: label }], ...cells]),
      ),
    ],
  },
})
