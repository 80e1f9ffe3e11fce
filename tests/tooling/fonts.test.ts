import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { fontsFolder, narrowFonts } from '../../scripts/fonts/narrow-fonts.ts'
import { listFiles } from '../../site/build/output/list-files.ts'

it('sends the letters of the family that is installed, as npm run fonts makes them, and no others', async () => {
  const made = await narrowFonts()
  const sent = (await listFiles(fontsFolder)).filter((file) => file.endsWith('.woff2'))
  expect(sent.map((file) => path.basename(file)).sort()).toEqual([...made.keys()].sort())
  for (const [name, content] of made) expect(Buffer.compare(await readFile(path.join(fontsFolder, name)), content), name).toBe(0)
})

it('has style sheets that ask for no weight besides regular and bold', async () => {
  const site = path.join(fontsFolder, '..', '..')
  for (const file of (await listFiles(site)).filter((file) => file.endsWith('.css'))) {
    const asked = [...(await readFile(path.join(site, file), 'utf8')).matchAll(/font-weight:\s*([^;]+);/g)].map(([, weight]) => weight)
    expect(
      asked.filter((weight) => !['400', '700', '400 700'].includes(weight ?? '')),
      file,
    ).toEqual([])
  }
})
