import { stringify } from 'csv-stringify/sync'

/**
 * Rows of cells as CSV for any program.
 * @returns CSV with a byte order mark, by which spreadsheet programs know that it is UTF-8. A cell with a line break of any kind stands in
 *   quotation marks (RFC 4180): rows end with CR LF, but to many programs a lone LF ends one too. A cell that a spreadsheet would take for a
 *   formula begins with an apostrophe
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}
