import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fault } from '../../scripts/accessibility/fault.ts'
import { judgeFiles } from '../../scripts/accessibility/judge-files.ts'
import { judgePage } from '../../scripts/accessibility/judge-page.ts'
import { launchBrowser } from '../browser.ts'

/* The checkers say nothing of the site's own pages. Here they are shown pages that are wrong: one that finds nothing in them does not look. */

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const head = '<head><meta charset="utf-8"><title>A page that is wrong</title></head>'
const wrong = `<!doctype html><html>${head}<body><main><h1>Wrong</h1>
  <p><img src="/cup.png"> <img src="/tea.png" alt="tea.png"> <input type="text"> <blink>Hurry</blink> <a href="/tea/">click here</a></p></main></body></html>`

const told = (faults: readonly Fault[]): string[] => faults.map(({ checker, words }) => `${checker} ${words}`)
/** Who found something: the checkers and, of axe, the colours. */
const namesOf = (faults: readonly string[]): string[] => [...new Set(faults.map((fault) => /^axe \w+|\w+/.exec(fault)?.[0] ?? ''))]

async function judge(html: string): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true })
  try {
    const page = await context.newPage()
    await page.setContent(html)
    return told(await judgePage(page))
  } finally {
    await context.close()
  }
}

describe('each checker of files', () => {
  it('finds what is wrong with a page, and names it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'waymark-wrong-'))
    try {
      await writeFile(path.join(folder, 'wrong.html'), wrong)
      const faults = told(await judgeFiles(folder, ['wrong.html']))
      expect(faults).toContainEqual(expect.stringMatching(/^htmlValidate wrong\.html .*blink/))
      expect(faults).toContain('ownRules wrong.html a link to /tea/ says only "click here"')
      expect(faults).toContain('ownRules wrong.html the picture /tea.png is described by a file name: "tea.png"')
      expect(faults).toContainEqual(expect.stringMatching(/^nuHtml .*wrong\.html:2 .*“blink”/))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('each checker in the browser', () => {
  it('finds a picture without description, a field without label and a page without language', async () => {
    const faults = await judge(wrong)
    expect(namesOf(faults)).toEqual(['axe light', 'ibm', 'alfa'])
    for (const found of [/^ibm img_alt/, /^ibm input_label/, /^ibm html_lang/, /^alfa .*sia-r2:/, /^alfa .*sia-r8:/, /^alfa .*sia-r4:/])
      expect(faults).toContainEqual(expect.stringMatching(found))
    for (const rule of ['image-alt', 'label', 'html-has-lang']) expect(faults).toContainEqual(expect.stringMatching(`^axe light: ${rule} `))
  })

  it.each([
    ['light', ['axe light', 'axe moreContrast', 'ibm', 'alfa'], '(prefers-color-scheme: light)'],
    ['dark', ['axe dark', 'axe darkMoreContrast', 'axe forced'], '(prefers-color-scheme: dark)'],
    ['more contrast', ['axe moreContrast', 'axe darkMoreContrast'], '(prefers-contrast: more)'],
    ['forced colours', ['axe forced'], '(forced-colors: active)'],
  ])('looks at %s: words too pale to read there are found there', async (_name, expected, medium) => {
    const pale = `body { background: #fff; color: #000; forced-color-adjust: none } @media ${medium} { p { color: #ddd } }`
    const faults = await judge(
      `<!doctype html><html lang="en-GB"><head><title>Pale</title><style>${pale}</style></head><body><main><h1>Pale</h1><p>Hard to read</p></main></body></html>`,
    )
    expect(namesOf(faults)).toEqual(expected)
  })
})
