import { fieldWords } from '../../content/directory-tables/column-map.ts'
import { tableNames } from '../../content/directory-tables/tables.ts'
import type { Table } from '../../content/tables/table.ts'
import type { SheetMap } from './sheet-maps.ts'

interface Props {
  id: string
  tables: readonly Table[]
  sheets: readonly SheetMap[]
  /** The name that this map is kept by. */
  name: string
  /** Some columns have to be told first. */
  isOpen: boolean
}

const kinds = { services: 'Services', organisations: 'Organisations', locations: 'Locations' } as const

/** What each column is: guessed, and for a person to put right. */
export function ColumnsForm({ id, tables, sheets, name, isOpen }: Props) {
  return (
    <details open={isOpen}>
      <summary>{isOpen ? 'Say what the columns are' : 'What the columns are'}</summary>
      <form method="post" action={`/api/directory-imports/${id}/columns`} encType="multipart/form-data">
        {tables.map((table, index) => (
          <Sheet key={table.name} table={table} map={sheets[index]} index={index} />
        ))}
        <p>
          <label htmlFor="name" className="waymark-label">
            Keep this for their next file, by a name (may be left empty)
          </label>
          <input id="name" name="name" className="waymark-words" defaultValue={name} maxLength={100} />
        </p>
        <p className="waymark-buttons">
          <button type="submit" className="waymark-button">
            Show what it would change
          </button>
        </p>
      </form>
    </details>
  )
}

/** The beginning of a cell, up to a word that is whole: a piece of one reads like another word. */
function sample(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')}…`
}

function Sheet({ table: { name, headings, rows }, map, index }: { table: Table; map: SheetMap | undefined; index: number }) {
  const words = Object.entries(fieldWords(map?.table ?? 'services'))
  return (
    <fieldset className="waymark-change">
      <legend className="waymark-label">{name}</legend>
      <p>
        <label htmlFor={`${index}.table`}>Each row is one of</label>{' '}
        <select id={`${index}.table`} name={`${index}.table`} defaultValue={map?.table}>
          {tableNames.map((table) => (
            <option key={table} value={table}>
              {kinds[table]}
            </option>
          ))}
        </select>
      </p>
      {headings.map((heading, column) => (
        <p key={heading}>
          <label htmlFor={`${index}.${column}`}>
            <strong>{heading}</strong> ({sample(rows.find(({ cells }) => cells[column])?.cells[column] ?? 'empty')})
          </label>{' '}
          <select id={`${index}.${column}`} name={`${index}.${column}`} defaultValue={map?.columns[column]?.field ?? ''}>
            <option value="">Leave it out</option>
            {words.map(([field, said]) => (
              <option key={field} value={field}>
                {said}
              </option>
            ))}
          </select>
        </p>
      ))}
    </fieldset>
  )
}
