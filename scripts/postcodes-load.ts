import path from 'node:path'
import { dataFolder } from '../content/data-folder.ts'
import { loadPostcodes } from '../content/postcodes/load-postcodes.ts'
import { RemedyError } from './launch/remedy.mjs'
import { endWith } from './process/end-with.ts'

const everySoMany = 250_000

/** `npm run postcodes:load -- ONSPD_AUG_2026_UK.csv`: loads the ONS Postcode Directory for exact answers to whole postcodes. */
await endWith(async () => {
  const [file, ...others] = process.argv.slice(2)
  if (file === undefined || others.length > 0)
    throw new RemedyError('Name one file: the CSV of the ONS Postcode Directory.', 'Use: npm run postcodes:load -- ONSPD_AUG_2026_UK.csv')
  const words = new Intl.NumberFormat('en-GB')
  let told = 0
  const { postcodes, ended } = await loadPostcodes(path.resolve(file), dataFolder(), (rows) => {
    if (rows < told + everySoMany) return
    told = rows
    console.log(`${words.format(rows)} rows read`)
  })
  console.log(`${words.format(postcodes)} postcodes are loaded. ${words.format(ended)} that are no longer in use were left out.`)
  return 0
})
