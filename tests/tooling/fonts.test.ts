import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { listFiles } from '../../site/build/output/list-files.ts'

it('has style sheets that ask for no weight besides those that are sent, regular and bold', async () => {
  const site = path.join(import.meta.dirname, '..', '..', 'site')
  for (const file of (await listFiles(site)).filter((file) => file.endsWith('.css'))) {
    const asked = [...(await readFile(path.join(site, file), 'utf8')).matchAll(/font-weight:\s*([^;]+);/g)].map(([, weight]) => weight)
    const others = asked.filter((weight) => !['400', '700', '400 700'].includes(weight ?? ''))
    expect(others, file).toEqual([])
  }
})
