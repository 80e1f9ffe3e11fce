import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatProblem } from '../../../content/schema/problem.ts'
import { checkLinks } from './check-links.ts'
import { listFiles } from './list-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-links-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function problemsOf(pages: Record<string, string>): Promise<string[]> {
  for (const [file, content] of Object.entries(pages)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), content)
  }
  const problems = await checkLinks(folder, await listFiles(folder), 'https://waymark.example', () => undefined)
  return problems.map(formatProblem)
}

describe('checking the links of finished pages', () => {
  it('finds nothing wrong with links that lead somewhere', async () => {
    const page = `<h1 id="top">x</h1><a href="/guides/x/">x</a><a href="/guides/x/#who">who</a><a href="#top">top</a><a href="?page=2">more</a>
      <a href="https://waymark.example/guides/x/x.pdf">PDF</a><a href="https://elsewhere.example/nowhere">away</a><a href="tel:999">999</a>
      <img src="data:image/png;base64,AAAA" srcset="/a.svg 1x, /b.svg 2x"><form action="/search/"></form>`
    const files = {
      'a.svg': '',
      'b.svg': '',
      'guides/x/x.pdf': '',
      'search/index.html': '',
      'guides/x/index.html': '<h2 id="who">Who</h2><a href="../../">home</a>',
    }
    expect(await problemsOf({ 'index.html': page, ...files })).toEqual([])
  })

  it('names each dead target once, with the first page that has it', async () => {
    const dead = '<a href="/guides/gone/">gone</a>'
    const problems = await problemsOf({ 'a/index.html': dead, 'b/index.html': dead })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('/a/ > a link: leads to "/guides/gone/", which is not part of the site (also on 1 more page)')
  })

  it.each([
    ['<a href="/guides/x">no slash</a>', '/guides/x'],
    ['<a href="#nowhere">x</a>', 'has no place called "nowhere"'],
    ['<a href="/guides/x/#nobody">x</a>', 'has no place called "nobody"'],
    ['<img src="/media/gone.svg" alt="">', '/media/gone.svg'],
    ['<img srcset="/media/big.png 2x" alt="">', '/media/big.png'],
    ['<link rel="stylesheet" href="/_astro/gone.css">', '/_astro/gone.css'],
    ['<a href="https://waymark.example/gone/">x</a>', 'https://waymark.example/gone/'],
    ['<a href="/%zz/">x</a>', '/%zz/'],
  ])('finds the fault of %s', async (html, fault) => {
    const problems = await problemsOf({ 'index.html': html, 'guides/x/index.html': '' })
    expect(problems.join()).toContain(fault)
  })
})
