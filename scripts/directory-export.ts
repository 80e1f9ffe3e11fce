import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exportDirectory } from '../cms/directory-import/export-directory.ts'
import { openCms } from '../cms/open-cms.ts'
import { writeCsv, writeXlsx } from '../content/tables/write-tables.ts'
import { RemedyError } from './launch/remedy.mjs'
import { endWith } from './process/end-with.ts'

/**
 * `npm run directory:export [file.xlsx | folder]`: the published directory as an Excel workbook, or as a CSV file for each table in a
 * folder. Without a word: directory.xlsx.
 */
await endWith(async () => {
  const [, , named = 'directory.xlsx'] = process.argv
  if (named.startsWith('-')) throw new RemedyError(`There is no option "${named}".`, 'Use: npm run directory:export -- [file.xlsx | folder]')
  const target = path.resolve(named)
  const payload = await openCms()
  try {
    const tables = await exportDirectory(payload)
    if (/\.xlsx$/i.test(target)) await writeFile(target, await writeXlsx(tables))
    else {
      await mkdir(target, { recursive: true })
      for (const table of tables) await writeFile(path.join(target, `${table.name.toLowerCase()}.csv`), writeCsv(table))
    }
    console.log(`Exported to ${target}: ${tables.map(({ name, rows }) => `${rows.length} ${name.toLowerCase()}`).join(', ')}.`)
  } finally {
    await payload.destroy()
  }
  return 0
})
