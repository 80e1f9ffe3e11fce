/** What stands in a cell whose formula has no result in the file. */
export const withoutResult = '#FORMULA!'

const errors = /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)|Err:\d+)$/

/**
 * Whether a cell has an error of the spreadsheet in place of words: of a workbook, or written out into CSV.
 * @returns what is wrong and what to do
 */
export function errorOfCell(words: string): { problem: string; remedy: string } | undefined {
  const bare = words.trim()
  if (bare === withoutResult) {
    return { problem: 'has a formula whose result is not in the file', remedy: 'Open the file in a spreadsheet program, save it, and send that one.' }
  }
  if (!errors.test(bare)) return undefined
  return { problem: `is "${bare}", an error of the spreadsheet`, remedy: 'Put the formula right, or write the words themselves.' }
}
