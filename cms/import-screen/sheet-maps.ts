import { z } from 'zod'
import { fieldWords, guessColumns, guessTable, type ColumnMap } from '../../content/directory-tables/column-map.ts'
import { tableNames } from '../../content/directory-tables/tables.ts'
import type { Table } from '../../content/tables/table.ts'

/** What the columns of one sheet are. */
export const sheetMapSchema = z.strictObject({
  table: z.enum(tableNames),
  columns: z.array(z.strictObject({ heading: z.string(), field: z.string() })),
})
export type SheetMap = z.infer<typeof sheetMapSchema>
export const sheetMapsSchema = z.array(sheetMapSchema)

/** What the columns of each sheet seem to be. */
export function guessSheets(tables: readonly Table[]): SheetMap[] {
  return tables.map(({ name, headings }) => {
    const { map } = guessColumns(guessTable(name, headings), headings)
    return { table: map.table, columns: map.columns.map(({ heading, field }) => ({ heading, field })) }
  })
}

/** Whether a map that was kept is one of such a file: as many sheets, and every column of each. */
export function fits(sheets: readonly SheetMap[], tables: readonly Table[]): boolean {
  return sheets.length === tables.length && tables.every(({ headings }, index) => headings.every((heading) => knows(sheets[index], heading)))
}

const knows = (map: ColumnMap | undefined, heading: string): boolean => Boolean(map?.columns.some((column) => column.heading === heading))

/** What a form says of the columns: the selects are called `0.table`, `0.3`. A field that two columns claim stays with the first. */
export function sheetsFromForm(form: FormData, tables: readonly Table[]): SheetMap[] {
  const words = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return tables.map(({ headings, name }, sheet) => {
    const table = tableNames.find((one) => one === words(`${sheet}.table`)) ?? guessTable(name, headings)
    const known = fieldWords(table)
    const taken = new Set<string>()
    const columns = headings.map((heading, column) => {
      const field = words(`${sheet}.${column}`)
      if (!Object.hasOwn(known, field) || taken.has(field)) return { heading, field: '' }
      taken.add(field)
      return { heading, field }
    })
    return { table, columns }
  })
}
