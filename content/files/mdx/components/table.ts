import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { defineElement } from '../element.ts'
import { readLine } from '../line.ts'
import { readTable, writeTable } from '../table-rows.ts'

/** `<Table caption="Rates">` around a Markdown table. */
export const table = defineElement<StoredBlockOf<'table'>>({
  name: 'Table',
  attributes: [words('caption', 'caption')],
  contents: {
    form: 'blocks',
    read(element, context) {
      const { head, rows } = readTable(element, context)
      return { head, rows: rows.map((row) => row.map((cell) => readLine(cell.children, context))) }
    },
    write: ({ head, rows }) => [writeTable(head, rows)],
  },
})
