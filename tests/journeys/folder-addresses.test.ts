import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

let site: BuiltSite

beforeAll(async () => {
  site = await startBuiltSite()
})
afterAll(() => site.stop())

it('has a page at every address that is got by cutting another off', () => {
  const pages = new Set(site.pages)
  const cut = site.pages.flatMap((page) => {
    const steps = page.split('/').slice(1, -2)
    return steps.map((_, end) => `/${steps.slice(0, end + 1).join('/')}/`)
  })
  expect([...new Set(cut)].filter((address) => !pages.has(address))).toEqual([])
})

it('leads on from a folder that is no list itself', async () => {
  const leadsTo = async (page: string) =>
    /http-equiv="refresh" content="0; url=([^"]+)"/.exec(await readFile(path.join(site.folder, page, 'index.html'), 'utf8'))?.[1]
  expect(await leadsTo('/guides/')).toBe('/stages/')
  expect(await leadsTo('/near/northmoor/')).toBe('/places/northmoor/')
  expect(await leadsTo('/pl/guides/')).toBe('/pl/')
})

it('lists every pack', async () => {
  const html = await readFile(path.join(site.folder, 'packs', 'index.html'), 'utf8')
  const packs = site.pages.filter((page) => /^\/packs\/.+/.test(page))
  expect(packs.length).toBeGreaterThan(0)
  for (const pack of packs) expect(html).toContain(`href="${pack}"`)
})

it('says once what a pack holds, and leads from there to each page further down', async () => {
  const html = await readFile(path.join(site.folder, 'packs', 'new-carers', 'index.html'), 'utf8')
  expect(html).not.toContain('class="contents"')
  const [, list = ''] = /<div class="lead">.*?<ul>(.*?)<\/ul>/s.exec(html) ?? []
  const places = [...list.matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to)
  expect(places.length).toBeGreaterThan(1)
  for (const [index, to] of places.entries()) expect(to).toBe(`#page-${index + 1}`)
  for (const to of places) expect(html).toContain(`<section id="${to.slice(1)}"`)
})
