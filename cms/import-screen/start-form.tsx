import { limits } from '../../content/tables/table.ts'

/** The first step: which file. Beside it, the directory to take away. */
export function StartForm() {
  return (
    <>
      <h2>Bring in a spreadsheet</h2>
      <p>You see each change before anything is done. Everything comes in, or nothing.</p>
      <form method="post" action="/api/directory-imports/upload" encType="multipart/form-data">
        <p>
          <label htmlFor="file" className="waymark-label">
            An Excel workbook (.xlsx) or a CSV file, {limits.bytes / 1_000_000} MB at most
          </label>
          <input id="file" name="file" type="file" accept=".xlsx,.csv" required />
        </p>
        <p className="waymark-tick">
          <input id="showsNew" name="showsNew" type="checkbox" />
          <label htmlFor="showsNew">Readers see new entries at once. Left empty, they are drafts.</label>
        </p>
        <p className="waymark-buttons">
          <button type="submit" className="waymark-button">
            Show what it would change
          </button>
        </p>
      </form>
      <p>
        What you say of the columns of a file can be kept for the next one. <a href="/admin/collections/column-maps">What was kept</a>
      </p>
      <h2>Take the directory away</h2>
      <p>What is published, to be changed and brought in again. Entries of other directories that we follow are left out.</p>
      <ul>
        <li>
          <a href="/api/directory-imports/export/directory.xlsx">Everything, as an Excel workbook</a>
        </li>
        {['Services', 'Organisations', 'Locations'].map((name) => (
          <li key={name}>
            <a href={`/api/directory-imports/export/${name.toLowerCase()}.csv`}>{name}, as a CSV file</a>
          </li>
        ))}
      </ul>
    </>
  )
}
