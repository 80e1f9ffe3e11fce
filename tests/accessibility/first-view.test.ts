import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listFiles } from '../../site/build/output/list-files.ts'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

let site: BuiltSite

beforeAll(async () => {
  site = await startBuiltSite()
})
afterAll(() => site.stop())

/** The page, and the style sheets it names. */
async function firstView(page: string): Promise<{ html: Buffer; styles: Buffer[] }> {
  const html = await readFile(path.join(site.folder, page, 'index.html'))
  const names = [...html.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, name = '']) => name)
  return { html, styles: await Promise.all(names.map((name) => readFile(path.join(site.folder, name)))) }
}

it('needs one style sheet of at most 30 KB for any page', async () => {
  for (const page of ['/', '/guides/first-steps/', '/guides/first-steps/easy-read/', '/search/', '/components/']) {
    const { styles } = await firstView(page)
    expect(styles, page).toHaveLength(1)
    expect(styles[0]?.byteLength, page).toBeLessThanOrEqual(30_000)
  }
})

it('shows a guide within the first 14 KB sent', async () => {
  for (const page of ['/guides/first-steps/', '/guides/first-steps/who-can-help/', '/guides/carers-allowance/']) {
    const { html, styles } = await firstView(page)
    const sent = [html, ...styles].reduce((sum, bytes) => sum + gzipSync(bytes).byteLength, 0)
    expect(sent, page).toBeLessThanOrEqual(14 * 1024)
  }
})

it('keeps a guide with its letters under 60 KB', async () => {
  const { html, styles } = await firstView('/guides/first-steps/')
  const [font] = /\/_astro\/[\w.-]+latin-wght-normal[\w.-]+woff2/.exec(styles.toString()) ?? []
  const { size } = await stat(path.join(site.folder, font ?? ''))
  // The whole family has 34 KB: only its regular and bold are sent.
  expect(size).toBeLessThanOrEqual(22 * 1024)
  expect(size + [html, ...styles].reduce((sum, bytes) => sum + gzipSync(bytes).byteLength, 0)).toBeLessThanOrEqual(60 * 1024)
})

it('has no program larger than 30 KB, that of the search included', async () => {
  const programs = (await listFiles(site.folder)).filter((file) => file.endsWith('.js'))
  expect(programs.some((file) => file.endsWith('pagefind/pagefind.js'))).toBe(true)
  for (const file of programs) expect((await stat(path.join(site.folder, file))).size, file).toBeLessThanOrEqual(30 * 1024)
})
