import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fontsFolder, narrowFonts } from './fonts/narrow-fonts.ts'
import { endWith } from './process/end-with.ts'

/** `npm run fonts`: makes the font files of the website anew, after a new version of the family or a change of the weights in use. */
await endWith(async () => {
  for (const [name, content] of await narrowFonts()) {
    await writeFile(path.join(fontsFolder, name), content)
    console.log(`${name}: ${content.byteLength.toLocaleString('en-GB')} bytes`)
  }
  return 0
})
