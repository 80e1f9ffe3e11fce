import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

let site: BuiltSite
const html = new Map<string, string>()

beforeAll(async () => {
  site = await startBuiltSite()
  for (const page of site.pages) html.set(page, await readFile(path.join(site.folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8'))
})
afterAll(() => site.stop())

const valuesOf = (pattern: RegExp): [string, string][] => [...html].map(([page, text]) => [page, pattern.exec(text)?.[1] ?? ''])
const bodyOf = (text: string): string => text.slice(text.indexOf('<body'))

describe('every built page', () => {
  it('has a title of its own, one h1 and the language', () => {
    const titles = valuesOf(/<title>([^<]+)<\/title>/)
    const seen = new Set<string>()
    const repeated = titles.filter(([, title]) => seen.size === seen.add(title).size)
    expect(repeated).toEqual([])
    for (const [page, text] of html) {
      expect(text.match(/<h1[ >]/g), page).toHaveLength(1)
      expect(text, page).toContain(`<html lang="${/^\/(ar|pl)\//.exec(page)?.[1] ?? 'en-GB'}"`)
    }
  })

  it('has no script or style inside it, and asks no other site for anything', () => {
    for (const [page, text] of html) {
      expect(text, page).not.toMatch(/<style|\sstyle="|<script(?![^>]*\s(?:src="\/|type="application\/ld\+json"))|\son\w+="/)
      expect(text.match(/(?:src|<link[^>]*rel="(?:stylesheet|icon|preload)"[^>]*href)="(?!\/(?!\/))[^"]*"/g), page).toBeNull()
    }
  })

  it('says its main words without JavaScript', () => {
    // A page that leads on has no more to say than where to: in another language its title, as a link.
    for (const [page, text] of [...html].filter(([, source]) => !source.includes('http-equiv="refresh"'))) {
      const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(bodyOf(text))?.[1] ?? ''
      const words = main.replace(/<noscript>[\s\S]*?<\/noscript>|<[^>]+>/g, ' ').trim()
      expect(words.split(/\s+/).length, page).toBeGreaterThan(12)
    }
  })

  it('sends links within the page to something that is there', () => {
    const dead = [...html].flatMap(([page, text]) => {
      const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
      return [...text.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id)).map(([, id = '']) => `${page}#${id}`)
    })
    expect(dead).toEqual([])
  })

  it('keeps what a sensitive guide is about out of listings and descriptions', () => {
    const text = html.get('/guides/staying-safe/') ?? ''
    expect(text).not.toContain('<meta name="description"')
    expect(text).toContain('<meta name="referrer" content="no-referrer">')
    expect(text).toContain('This page: waymark.example/<')
    expect(text).not.toMatch(/mailto:[^"]*subject/)
    expect(text).toContain('data-exit')
    expect(html.get('/guides/carers-allowance/')).not.toContain('data-exit')
  })

  it('names the page to whoever is asked for another format', () => {
    const [, message = ''] = /href="mailto:[^?"]+\?subject=([^"]+)"/.exec(html.get('/guides/carers-allowance/') ?? '') ?? []
    expect(decodeURIComponent(message.replaceAll('&#38;', '&'))).toContain('https://waymark.example/guides/carers-allowance/')
  })

  it('has a gallery with every kind of block, hidden from search engines', () => {
    const text = html.get('/components/') ?? ''
    expect(text.match(/data-sample="/g)).toHaveLength(27)
    expect(text).toContain('<meta name="robots" content="noindex">')
    expect(text).not.toContain('data-pagefind-body')
  })
})
